import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Spoken } from '../../../shared/queue/announcement.ts';
import { announcementClips, clipOfFile, clipsNeeded } from '../../../shared/queue/announcement-clips.ts';
import {
  type AnnouncementRules,
  announcementWords,
  calledPlaces,
} from '../../../shared/queue/announcement-words.ts';
import { ticketNumber } from '../../../shared/queue/ticket.ts';

const usual: AnnouncementRules = { one: 'yi', place: 'taixi' };
const called = (number: string, counterNumber: number): Spoken => ({ kind: 'call', number, counterNumber });

const anyRules = fc.record({
  one: fc.constantFrom('yi' as const, 'yao' as const),
  place: fc.constantFrom(...calledPlaces),
});
const anyLetter = fc.constantFrom(...Array.from('ABCNST'));
const anyCall = fc
  .record({
    letter: anyLetter,
    number: fc.integer({ min: 1, max: 9999 }),
    counter: fc.integer({ min: 1, max: 99 }),
  })
  .map(({ letter, number, counter }) => called(ticketNumber(letter, number), counter));

describe('the words of a call', () => {
  it('name the ticket digit by digit and the counter as a number', () => {
    expect(announcementWords(called('A012', 3), usual, 'zh-CN')).toBe('请 A 零一二号，到三号台席。');
    expect(announcementWords(called('S1203', 21), usual, 'zh-CN')).toBe('请 S 一二零三号，到二十一号台席。');
    expect(announcementWords(called('A012', 10), usual, 'zh-CN')).toBe('请 A 零一二号，到十号台席。');
  });

  it('read 1 as on the telephone where the store wants it, but never the counter’s', () => {
    const yao = { ...usual, one: 'yao' } as const;
    expect(announcementWords(called('A011', 11), yao, 'zh-CN')).toBe('请 A 零幺幺号，到十一号台席。');
    expect(announcementWords(called('A011', 11), yao, 'zh-HK')).toBe('請 A 零一一號，到十一號櫃位。');
  });

  it('call the place as the store does', () => {
    expect(announcementWords(called('B007', 2), { ...usual, place: 'chuangkou' }, 'zh-CN')).toBe(
      '请 B 零零七号，到二号窗口。',
    );
    expect(announcementWords(called('B007', 2), { ...usual, place: 'guitai' }, 'zh-HK')).toBe(
      '請 B 零零七號，到二號櫃枱。',
    );
  });

  it('are English for those who ask for it', () => {
    expect(announcementWords(called('A012', 3), usual, 'en-US')).toBe(
      'Ticket A, zero one two, counter three.',
    );
    expect(announcementWords(called('N100', 42), { ...usual, place: 'chuangkou' }, 'en-US')).toBe(
      'Ticket N, one zero zero, window forty-two.',
    );
  });

  it('are the same when a number is called again', () => {
    const again: Spoken = { kind: 'recall', number: 'A012', counterNumber: 3 };
    expect(announcementWords(again, usual, 'zh-CN')).toBe(
      announcementWords(called('A012', 3), usual, 'zh-CN'),
    );
  });

  it('of a notice are its own, and none in a language in which nobody wrote any', () => {
    const notice: Spoken = { kind: 'notice', words: { zh: '大厅即将关门' } };
    expect(announcementWords(notice, usual, 'zh-CN')).toBe('大厅即将关门');
    expect(announcementWords(notice, usual, 'en-US')).toBeNull();
    expect(announcementWords(notice, usual, 'zh-HK')).toBeNull();
  });
});

describe('the recorded words of a call', () => {
  it('stand in the order in which they are said', () => {
    expect(announcementClips(called('A012', 3), usual)).toEqual([
      '请',
      'A',
      '0',
      '1',
      '2',
      '号',
      '到',
      '3',
      '号',
      '台席',
    ]);
    expect(announcementClips(called('A012', 21), { one: 'yao', place: 'guitai' })).toEqual([
      '请',
      'A',
      '0',
      '幺',
      '2',
      '号',
      '到',
      '2',
      '十',
      '1',
      '号',
      '柜台',
    ]);
  });

  it('are all in a complete set, whatever is called', () => {
    fc.assert(
      fc.property(anyCall, anyRules, (call, rules) => {
        const complete = clipsNeeded({ letters: Array.from('ABCNST'), highestCounter: 99 }, rules);
        expect(announcementClips(call, rules)?.filter((clip) => !complete.includes(clip))).toEqual([]);
      }),
    );
  });

  it('need no 十 in a hall whose counters end before ten', () => {
    expect(clipsNeeded({ letters: ['A'], highestCounter: 9 }, usual)).not.toContain('十');
    expect(clipsNeeded({ letters: ['A'], highestCounter: 10 }, usual)).toContain('十');
  });

  it('are known by the names of their files', () => {
    expect(['请.wav', 'a.MP3', '0.wav', '台席.wav', '说明.txt', 'AB.wav'].map(clipOfFile)).toEqual([
      '请',
      'A',
      '0',
      '台席',
      null,
      null,
    ]);
    fc.assert(
      fc.property(anyRules, (rules) => {
        const names = clipsNeeded({ letters: ['A', 'Z'], highestCounter: 99 }, rules);
        expect(names.map((name) => clipOfFile(`${name}.wav`))).toEqual(names);
      }),
    );
  });
});
