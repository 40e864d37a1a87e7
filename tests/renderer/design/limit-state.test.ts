import { expect, test } from 'vitest';
import { stopwatchText } from '../../../renderer/design/clock-text.ts';
import { limitStateOf } from '../../../renderer/design/limit-state.ts';

test('a limit of five minutes is nearly over from the fourth minute, and over after the fifth', () => {
  expect(limitStateOf(239, 300)).toBe('in-time');
  expect(limitStateOf(240, 300)).toBe('nearly-over');
  expect(limitStateOf(300, 300)).toBe('nearly-over');
  expect(limitStateOf(301, 300)).toBe('over-limit');
});

test('a stopwatch shows minutes and seconds, and hours only once there are some', () => {
  expect(stopwatchText(161_999)).toBe('02:41');
  expect(stopwatchText(3_600_000)).toBe('1:00:00');
  expect(stopwatchText(-5)).toBe('00:00');
});
