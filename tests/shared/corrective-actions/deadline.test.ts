import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deadlineOf } from '../../../shared/corrective-actions/deadline.ts';
import { graver, raised } from '../../../shared/corrective-actions/repeats.ts';
import { businessDateOf, daysBetween, timeOfDay, zonedTime } from '../../../shared/time/business-date.ts';

const terms = { criticalHours: 24, majorDays: 3, minorDays: 7 };
const shanghai = 'Asia/Shanghai';
const tuesday = zonedTime('2026-11-17', '16:40', shanghai);

describe('the deadline of a corrective action', () => {
  it('is a day later to the minute where it is critical', () => {
    expect(deadlineOf('critical', tuesday, terms, shanghai)).toBe(zonedTime('2026-11-18', '16:40', shanghai));
  });

  it('is the end of a day otherwise, on the hall’s clock', () => {
    expect(deadlineOf('major', tuesday, terms, shanghai)).toBe(zonedTime('2026-11-21', '00:00', shanghai));
    expect(deadlineOf('minor', tuesday, terms, shanghai)).toBe(zonedTime('2026-11-25', '00:00', shanghai));
  });

  it('leaves as many whole days in every hall, over a change of the clocks too', () => {
    const moments = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2026, 11, 31) });
    const zones = fc.constantFrom('Asia/Shanghai', 'Asia/Urumqi', 'Europe/Berlin', 'America/Santiago');
    fc.assert(
      fc.property(moments, zones, (now, zone) => {
        const due = deadlineOf('major', now, terms, zone);
        expect(daysBetween(businessDateOf(now, zone), businessDateOf(due - 1, zone))).toBe(3);
        expect(timeOfDay(due - 1_000, zone)).toBe('23:59');
      }),
    );
  });
});

describe('a repeat', () => {
  it('weighs one grade more, up to critical', () => {
    expect((['minor', 'major', 'critical'] as const).map(raised)).toEqual(['major', 'critical', 'critical']);
  });

  it('takes the graver of two', () => {
    expect(graver('minor', 'critical')).toBe('critical');
    expect(graver('major', 'minor')).toBe('major');
  });
});
