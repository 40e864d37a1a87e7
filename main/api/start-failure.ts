import { DatabaseRefused } from '../../db/database/migrate.ts';
import { StoreInUse } from '../../db/database/lock.ts';
import { storageRefusal } from '../../db/database/storage-refusal.ts';
import { type Language, texts } from '../../shared/api/texts.ts';
import { filled } from '../../shared/call/filled.ts';
import { PortTaken } from '../lan/listening.ts';
import { NotADemoHall } from '../simulation/not-a-demo-hall.ts';
import { BadCommandLine } from './command-line.ts';

/** What to tell somebody when the store cannot start, and what they can do; undefined for a fault nobody foresaw. */
export function startFailureWords(error: unknown, language: Language): string | undefined {
  const words = texts[language].host.startFailures;
  if (error instanceof StoreInUse) return filled(words.inUse, { holder: error.holder });
  if (error instanceof NotADemoHall) return filled(words.notADemoHall, { folder: error.folder });
  if (error instanceof PortTaken) return filled(words.portTaken, { port: String(error.port) });
  if (error instanceof BadCommandLine) return filled(words.badCommandLine, { problem: error.message });
  if (error instanceof DatabaseRefused) {
    return filled(words[error.code], { migration: error.migration });
  }
  if (storageRefusal(error)?.code === 'call.disk-full') return words.diskFull;
  return undefined;
}

/** The language of the person who started the program, as far as the system tells. */
export function systemLanguage(locale: string = Intl.DateTimeFormat().resolvedOptions().locale): Language {
  return locale.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}
