import { join } from 'node:path';
import log from 'electron-log/node.js';

/** What the host writes down for support: never a name or a number of a customer. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
  error(message: string, error?: unknown): void;
}

/** Opens `<data>/logs/host.log`. It is kept under 5 MB, with one older file beside it. */
export function openLog(dataFolder: string, toConsole: boolean): Log {
  const logger = log.create({ logId: dataFolder });
  logger.transports.file.resolvePathFn = () => join(dataFolder, 'logs', 'host.log');
  logger.transports.file.maxSize = 5 * 1024 * 1024;
  logger.transports.file.level = 'info';
  logger.transports.console.level = toConsole ? 'warn' : false;
  return {
    info: (message) => logger.info(message),
    warn: (message) => logger.warn(message),
    error: (message, error) => (error === undefined ? logger.error(message) : logger.error(message, error)),
  };
}

/** A reference that somebody can read out over the telephone: eight letters and digits, none easily confused. */
export function faultReference(random: () => number = Math.random): string {
  const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
  return Array.from({ length: 8 }, () => alphabet[Math.floor(random() * alphabet.length)]).join('');
}
