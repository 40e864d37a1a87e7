import { describe, expect, it } from 'vitest';
import { attemptsAllowed, pauseBeforeRetry } from '../../../shared/jobs/retry.ts';
import { type ScheduledKind, jobsDue, nextDueOf } from '../../../shared/jobs/schedule.ts';
import { zonedTime } from '../../../shared/time/business-date.ts';

const timeZone = 'Asia/Shanghai';
const at = (date: string, time: string): number => zonedTime(date, time, timeZone);
const backup: ScheduledKind = { kind: 'backup', rule: { every: 'day', at: '03:10' }, missed: 'newest' };
const report: ScheduledKind = { kind: 'report', rule: { every: 'day', at: '21:00' }, missed: 'each' };

const due = (now: number, lastQueued: [string, number][] = [], since = at('2026-11-01', '09:00')) =>
  jobsDue([backup, report], { now, timeZone, since, lastQueued: new Map(lastQueued) }).map(
    ({ kind, name }) => `${kind} ${name}`,
  );

describe('what has fallen due', () => {
  it('is nothing that was queued already', () => {
    const queued: [string, number][] = [
      ['backup', at('2026-11-21', '03:10')],
      ['report', at('2026-11-20', '21:00')],
    ];
    expect(due(at('2026-11-21', '20:59'), queued)).toEqual([]);
    expect(due(at('2026-11-21', '21:00'), queued)).toEqual(['report 2026-11-21']);
  });

  it('is, after days switched off, the newest occurrence only, or each one where the rule says so', () => {
    const queued: [string, number][] = [
      ['backup', at('2026-11-17', '03:10')],
      ['report', at('2026-11-17', '21:00')],
    ];
    expect(due(at('2026-11-21', '08:00'), queued)).toEqual([
      'backup 2026-11-21',
      'report 2026-11-18',
      'report 2026-11-19',
      'report 2026-11-20',
    ]);
  });

  it('is nothing from before the hall was set up', () => {
    expect(due(at('2026-11-21', '10:00'), [], at('2026-11-21', '09:00'))).toEqual([]);
    expect(due(at('2026-11-22', '08:00'), [], at('2026-11-21', '09:00'))).toEqual([
      'backup 2026-11-22',
      'report 2026-11-21',
    ]);
  });

  it('comes next at the earliest of all rules, and never where there is none', () => {
    expect(nextDueOf([backup, report], at('2026-11-21', '08:00'), timeZone)).toBe(at('2026-11-21', '21:00'));
    expect(nextDueOf([], at('2026-11-21', '08:00'), timeZone)).toBe(Infinity);
  });
});

describe('the pause before a job is tried again', () => {
  it('is short at first, grows, and never exceeds an hour', () => {
    expect([1, 2, 3, attemptsAllowed, 20].map(pauseBeforeRetry)).toEqual([
      10_000, 40_000, 160_000, 2_560_000, 3_600_000,
    ]);
  });
});
