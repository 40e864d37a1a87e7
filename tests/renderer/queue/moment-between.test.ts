import { describe, expect, it } from 'vitest';
import { momentBetween } from '../../../renderer/queue/counter/moment-between.ts';

const zone = 'Asia/Shanghai';
const at = (time: string): number => Date.parse(`2026-11-20T${time}+08:00`);
const from = at('10:20:30');
const until = at('10:31:10');

describe('the time of day that a clerk types', () => {
  it.each(['10:25', '1025', '10\uff1a25', ' 10:25 '])('is understood as “%s”', (typed) => {
    expect(momentBetween(typed, from, until, zone)).toBe(at('10:25:00'));
  });

  it('may be the minute of the arrival, and then means the arrival itself', () => {
    expect(momentBetween('10:20', from, until, zone)).toBe(from);
  });

  it('may be the minute of the end', () => {
    expect(momentBetween('10:31', from, until, zone)).toBe(at('10:31:00'));
  });

  it.each(['10:19', '10:32', '22:25'])('is not taken outside the visit: %s', (typed) => {
    expect(momentBetween(typed, from, until, zone)).toBeUndefined();
  });

  it.each(['', '25', '10:60', '24:00', 'ten', '10:25:30'])('is not guessed: “%s”', (typed) => {
    expect(momentBetween(typed, from, until, zone)).toBeUndefined();
  });
});
