import { describe, expect, test } from 'vitest';
import { missedSomething } from '../../../renderer/call/news-gap.ts';
import type { News } from '../../../shared/call/envelope.ts';

const heard = { boot: 'morning', seq: 7 };
const news = (piece: Partial<News>): News => ({
  boot: 'morning',
  seq: 8,
  topics: ['queue'],
  now: 0,
  ...piece,
});

describe('a screen has missed something', () => {
  test('before it has heard anything', () => {
    expect(missedSomething(null, news({}))).toBe(true);
  });

  test('when the host was started again', () => {
    expect(missedSomething(heard, news({ boot: 'noon', seq: 8 }))).toBe(true);
  });

  test('when a number was left out', () => {
    expect(missedSomething(heard, news({ seq: 9 }))).toBe(true);
  });

  test('when a heartbeat knows of later news', () => {
    expect(missedSomething(heard, news({ seq: 8, topics: [] }))).toBe(true);
  });
});

describe('a screen has missed nothing', () => {
  test('when the next news follows', () => {
    expect(missedSomething(heard, news({}))).toBe(false);
  });

  test('when the host says that it is there', () => {
    expect(missedSomething(heard, news({ seq: 7, topics: [] }))).toBe(false);
  });
});
