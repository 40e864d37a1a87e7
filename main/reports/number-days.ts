import { z } from 'zod';
import { dayAsSubject, dayForm } from '../../shared/reports/day-form.ts';
import { businessDateOf } from '../../shared/time/business-date.ts';
import type { Db } from '../../db/database/handle.ts';
import { takeFormNumber } from '../../db/printing/form-numbers.ts';
import { daysWithoutNumber } from '../../db/reports/days-without-number.ts';
import { jobKind } from '../jobs/job-kind.ts';

const batch = 50;

/** After the day is closed: its report, which is final now, takes its 编号. Days that were missed take theirs before it. */
export const numberDays = jobKind({
  kind: 'reports.number-days',
  lane: 'background',
  schedule: { rule: { every: 'day', at: '00:15' }, missed: 'newest' },
  payload: z.null(),
  topics: ['reports'],
  run: async ({ hall, clock, write, pause }) => {
    if (!hall) return;
    const now = clock.now();
    const today = businessDateOf(now, hall.timeZone);
    while (write((db) => numberBefore(db, hall.id, today, now)) === batch) await pause();
  },
});

function numberBefore(db: Db, hallId: number, today: string, now: number): number {
  const days = daysWithoutNumber(db, hallId, dayForm.kind, today, batch);
  for (const date of days) {
    const form = { hallId, kind: dayForm.kind, subject: dayAsSubject(date) };
    takeFormNumber(db, form, Number(date.slice(0, 4)), now);
  }
  return days.length;
}
