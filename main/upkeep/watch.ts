import { existsSync, readdirSync } from 'node:fs';
import { z } from 'zod';
import { type Language, type Texts, texts } from '../../shared/api/texts.ts';
import { filled } from '../../shared/call/filled.ts';
import type { FindingKind } from '../../shared/findings/finding-kind.ts';
import { zonedTime } from '../../shared/time/business-date.ts';
import { newestDailyBackup } from '../../shared/upkeep/backup-retention.ts';
import { backupOverdue, diskLow } from '../../shared/upkeep/finding-kinds.ts';
import type { Hall } from '../../db/store/hall.ts';
import { tellHallTrouble } from '../findings/hall-trouble.ts';
import { type JobContext, jobKind } from '../jobs/job-kind.ts';
import { backupFolder } from './daily-backup.ts';
import { lowDisk } from './disk-space.ts';

/** After two nights without a backup somebody should know, ms. */
const backupOverdueAfter = 48 * 3_600_000;

/** Every hour: writes a finding where the disk is nearly full or backups fail, and settles it when all is well. */
export const watchHost = jobKind({
  kind: 'upkeep.watch',
  lane: 'background',
  schedule: { rule: { every: 'minutes', minutes: 60 }, missed: 'newest' },
  payload: z.null(),
  topics: ['findings', 'store'],
  run: (context) => {
    const { hall, host } = context;
    if (!hall) return Promise.resolve();
    const free = host.freeDiskSpace();
    const gigabytes = (free / 1024 ** 3).toFixed(1);
    tell(context, hall, diskLow, free < lowDisk, 'disk-low', { free: gigabytes });
    tell(context, hall, backupOverdue, isBackupOverdue(context, hall), 'backup-overdue', {});
    return Promise.resolve();
  },
});

function isBackupOverdue({ host, clock }: JobContext, hall: Hall): boolean {
  const folder = backupFolder(host.dataFolder);
  const newest = existsSync(folder) ? newestDailyBackup(readdirSync(folder)) : undefined;
  const since = newest ? zonedTime(newest.date, newest.time, hall.timeZone) : hall.setUpAt;
  return clock.now() - since > backupOverdueAfter;
}

function tell(
  context: JobContext,
  hall: Hall,
  kind: FindingKind,
  isWrong: boolean,
  words: keyof Texts['upkeep']['findings'],
  values: Readonly<Record<string, string>>,
): void {
  const wordsIn = (language: Language): string => filled(texts[language].upkeep.findings[words], values);
  tellHallTrouble(context, hall.id, kind, isWrong ? { zh: wordsIn('zh-CN'), en: wordsIn('en') } : null);
}
