import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/time/business-date.ts';
import {
  backupsToRemove,
  dailyBackupName,
  newestDailyBackup,
} from '../../../shared/upkeep/backup-retention.ts';

const night = (date: string): string => dailyBackupName(date, '031000');
const kept = (names: readonly string[]): string[] => {
  const removed = new Set(backupsToRemove(names));
  return names.filter((name) => !removed.has(name));
};
const backups = fc.array(
  fc
    .tuple(fc.nat(400), fc.constantFrom('031000', '103000'))
    .map(([day, time]) => dailyBackupName(addDays('2026-01-01', day), time)),
  { maxLength: 80 },
);

describe('the backups that are kept', () => {
  it('are those of the last seven days, and of the end of each of the four weeks before', () => {
    // 2026-11-21 is a Saturday.
    const year = Array.from({ length: 365 }, (_, day) => night(addDays('2026-11-21', day - 364)));
    expect(kept(year)).toEqual(
      [
        '2026-10-25',
        '2026-11-01',
        '2026-11-08',
        '2026-11-15',
        '2026-11-16',
        '2026-11-17',
        '2026-11-18',
        '2026-11-19',
        '2026-11-20',
        '2026-11-21',
      ].map(night),
    );
  });

  it('are the last of each day', () => {
    const [early, late] = [night('2026-11-21'), dailyBackupName('2026-11-21', '170000')];
    expect(kept([early, late])).toEqual([late]);
  });

  it('always include the newest, and are the same when looked at again', () => {
    fc.assert(
      fc.property(backups, (names) => {
        fc.pre(names.length > 0);
        const left = kept(names);
        expect(left).toContain([...names].sort().at(-1));
        expect(new Set(left).size).toBeLessThanOrEqual(11);
        expect(backupsToRemove(left)).toEqual([]);
      }),
    );
  });

  it('include those of days when the machine was on, however long ago the last one was', () => {
    const names = ['2026-01-05', '2026-03-09', '2026-06-01'].map(night);
    expect(kept(names)).toEqual(names);
  });

  it('include the last three from before an update', () => {
    const updates = ['a', 'b', 'c', 'd'].map((moment) => `before-update-2026-${moment}.db`);
    expect(backupsToRemove(updates)).toEqual(['before-update-2026-a.db']);
  });

  it('are all that is ever removed: files of other names stay', () => {
    expect(
      backupsToRemove(['notes.txt', 'store.db', 'daily-2026-11-21.db', 'daily-2026-11-21-031000.db.part']),
    ).toEqual([]);
  });
});

describe('the newest daily backup', () => {
  it('tells the hall’s date and time at which it was made', () => {
    expect(newestDailyBackup([night('2026-11-20'), dailyBackupName('2026-11-21', '031059'), 'x.db'])).toEqual(
      {
        date: '2026-11-21',
        time: '03:10:59',
      },
    );
    expect(newestDailyBackup(['x.db'])).toBeUndefined();
  });
});
