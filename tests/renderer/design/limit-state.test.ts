import { expect, test } from 'vitest';
import { stopwatchText } from '../../../renderer/design/clock-text.ts';
import { limitStateOf } from '../../../renderer/design/limit-state.ts';

const fiveMinutes = { limit: 300, warnPercent: 80 };

test('a limit of five minutes is nearly over from the fourth minute, and over after the fifth', () => {
  expect(limitStateOf({ ...fiveMinutes, elapsed: 239 })).toBe('in-time');
  expect(limitStateOf({ ...fiveMinutes, elapsed: 240 })).toBe('nearly-over');
  expect(limitStateOf({ ...fiveMinutes, elapsed: 300 })).toBe('nearly-over');
  expect(limitStateOf({ ...fiveMinutes, elapsed: 301 })).toBe('over-limit');
});

test('a stopwatch shows minutes and seconds, and hours only once there are some', () => {
  expect(stopwatchText(161_999)).toBe('02:41');
  expect(stopwatchText(3_600_000)).toBe('1:00:00');
  expect(stopwatchText(-5)).toBe('00:00');
});
