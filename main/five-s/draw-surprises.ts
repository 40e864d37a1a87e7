import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { monthEnd } from '../../shared/five-s/route.ts';
import { surprisesPerMonth } from '../../shared/five-s/round-settings.ts';
import { sealedDraw, surpriseDays } from '../../shared/five-s/surprise-draw.ts';
import { type BusinessDate, addDays, daysBetween, weekdayOf } from '../../shared/time/business-date.ts';
import { drawOf, insertDraw } from '../../db/five-s/surprise-draws.ts';
import { listOpeningHours } from '../../db/store/hall.ts';
import { settingOn } from '../../db/store/settings.ts';
import { commandContext } from '../call/call-context.ts';
import type { CommandContext } from '../call/handler.ts';
import { jobKind } from '../jobs/job-kind.ts';
import { theHost } from '../jobs/the-host.ts';

/** 抽取突击检查, in the first night of a month, or as soon as the host runs in it. */
export const drawSurprises = jobKind({
  kind: 'five-s.draw-surprises',
  lane: 'background',
  schedule: { rule: { every: 'day', at: '00:10' }, missed: 'newest' },
  payload: z.null(),
  topics: ['five-s'],
  run: ({ hall, host, clock, write }) => {
    if (hall) {
      write((db) => drawMonth(commandContext({ db, services: host, caller: theHost, now: clock.now() }, [])));
    }
    return Promise.resolve();
  },
});

/**
 * Draws the days of this month from tomorrow on, once. What is left of a month gets its share of the rounds. The event
 * carries the SHA-256 of the draw: it shows afterwards that the days were drawn then, and tells none of them before.
 */
export function drawMonth(context: CommandContext): void {
  const { db, hall, businessDate, now } = context;
  const month = businessDate.slice(0, 7);
  if (drawOf(db, hall.id, month)) return;
  const salt = randomBytes(32).toString('hex');
  const days = surpriseDays(salt, daysLeft(context), shareOfMonth(context));
  const commitment = createHash('sha256')
    .update(sealedDraw(month, salt, days))
    .digest('hex');
  const drawId = insertDraw(db, hall.id, { month, drawnAt: now, salt, days, commitment });
  context.record({
    kind: 'five-s.surprises-drawn',
    subjectKind: 'surprise-draw',
    subjectId: drawId,
    body: { month, rounds: days.length, commitment },
  });
}

/** The days of this month after today on which the hall is open. */
function daysLeft({ db, hall, businessDate }: CommandContext): BusinessDate[] {
  const weekdays = new Set(listOpeningHours(db, hall.id).map(({ weekday }) => weekday));
  const count = daysBetween(businessDate, monthEnd(businessDate));
  return Array.from({ length: count }, (_, index) => addDays(businessDate, index + 1)).filter((date) =>
    weekdays.has(weekdayOf(date)),
  );
}

function shareOfMonth({ db, hall, businessDate }: CommandContext): number {
  const whole = settingOn(db, hall.id, surprisesPerMonth, businessDate);
  const length = Number(monthEnd(businessDate).slice(8));
  return Math.ceil((whole * daysBetween(businessDate, monthEnd(businessDate))) / length);
}
