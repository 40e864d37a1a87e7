import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Context } from 'hono';

/** The built screens, by the path under which a browser asks for them. Nothing else is ever served. */
export type Screens = ReadonlyMap<string, Screen>;

export interface Screen {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** Sent with every answer of this door. Mantine sets styles on elements, hence the inline styles. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
    "font-src 'self'; connect-src 'self'; frame-src blob:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/**
 * Reads the built screens once; what is not in this list cannot be asked for, whatever the path says.
 * Where nothing has been built, as when the host is run from its sources, only procedures are served.
 */
export function readScreens(folder: string): Screens {
  const screens = new Map<string, Screen>();
  if (!existsSync(folder)) return screens;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = types[extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const file = join(entry.parentPath, entry.name);
    const path = file.slice(folder.length).replaceAll('\\', '/');
    screens.set(path, { bytes: new Uint8Array(readFileSync(file)), type });
  }
  return screens;
}

/** A screen or its parts. Every path without an ending is a place inside the one page. */
export function findScreen(screens: Screens, path: string): Screen | undefined {
  return screens.get(path) ?? (extname(path) === '' ? screens.get('/index.html') : undefined);
}

/** Answers a browser that asks for a screen. */
export function answerScreen(context: Context, screens: Screens | null): Response {
  const { path } = context.req;
  const screen = screens ? findScreen(screens, path) : undefined;
  if (!screen) return context.text('404', 404);
  const forever = path.startsWith('/assets/');
  return context.body(screen.bytes, 200, {
    'Content-Type': screen.type,
    'Cache-Control': forever ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
}
