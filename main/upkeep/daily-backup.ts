import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Refusal } from '../../shared/call/refusal.ts';
import { zonedParts } from '../../shared/time/business-date.ts';
import { backupsToRemove, dailyBackupName } from '../../shared/upkeep/backup-retention.ts';
import { backupDatabase } from '../../db/database/backup.ts';
import { jobKind } from '../jobs/job-kind.ts';

/** Where a store keeps its backups inside its data folder. */
export function backupFolder(dataFolder: string): string {
  return join(dataFolder, 'backups');
}

/** Every night: a verified backup, and then the old ones that are no longer kept are removed. */
export const dailyBackup = jobKind({
  kind: 'upkeep.backup',
  lane: 'background',
  schedule: { rule: { every: 'day', at: '03:10' }, missed: 'newest' },
  payload: z.null(),
  topics: ['findings'],
  run: async ({ connection, host, hall, clock, progress, assertNotInterrupted }) => {
    if (!hall) throw new Refusal('call.not-set-up');
    const folder = backupFolder(host.dataFolder);
    mkdirSync(folder, { recursive: true });
    const { date, hour, minute, second } = zonedParts(clock.now(), hall.timeZone);
    const time = [hour, minute, second].map((part) => String(part).padStart(2, '0')).join('');
    await backupDatabase(connection, join(folder, dailyBackupName(date, time)), (share) => {
      assertNotInterrupted();
      progress('upkeep.copying', share);
    });
    for (const name of backupsToRemove(readdirSync(folder))) rmSync(join(folder, name), { force: true });
  },
});
