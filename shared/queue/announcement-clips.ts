import type { Spoken } from './announcement.ts';
import { type AnnouncementRules, mandarinPlaces, ticketDigits } from './announcement-words.ts';

/** What a hall's calls are made of: its letters, and how high its counters go. */
export interface HallToCall {
  readonly letters: readonly string[];
  readonly highestCounter: number;
}

/**
 * The recorded clips of a call in their order, by name: 请, A, 0, 1, 2, 号, 到, 3, 号, 台席. Null for a notice: nobody has
 * recorded its words.
 */
export function announcementClips(spoken: Spoken, rules: AnnouncementRules): string[] | null {
  if (spoken.kind === 'notice') return null;
  const digits = ticketDigits(spoken.number).map((digit) => ticketDigitClip(digit, rules));
  const counter = counterClips(spoken.counterNumber);
  return [
    '请',
    spoken.number.charAt(0),
    ...digits,
    '号',
    '到',
    ...counter,
    '号',
    mandarinPlaces[rules.place],
  ];
}

/** Every clip that a hall needs so that no call of it lacks a word; 十 only where counters go that far. */
export function clipsNeeded({ letters, highestCounter }: HallToCall, rules: AnnouncementRules): string[] {
  const digits = Array.from({ length: 10 }, (_, digit) => String(digit));
  return [
    '请',
    ...letters,
    ...digits,
    ...(rules.one === 'yao' ? ['幺'] : []),
    ...(highestCounter >= 10 ? ['十'] : []),
    '号',
    '到',
    mandarinPlaces[rules.place],
  ];
}

/** The name of a clip: the word that it says. */
export const clipName = /^(?:[A-Z0-9]|请|号|到|幺|十|台席|窗口|柜台)$/;

/** The clip that a file holds, by its name (`请.wav`, `a.mp3`), or null for a file that is none. */
export function clipOfFile(fileName: string): string | null {
  const name = fileName
    .replace(/\.[^.]*$/, '')
    .trim()
    .toUpperCase();
  return clipName.test(name) ? name : null;
}

function ticketDigitClip(digit: number, { one }: AnnouncementRules): string {
  return digit === 1 && one === 'yao' ? '幺' : String(digit);
}

/** 3 → 3; 12 → 十, 2; 21 → 2, 十, 1. */
function counterClips(counter: number): string[] {
  const tens = Math.floor(counter / 10);
  const ones = counter % 10;
  const ten = tens === 0 ? [] : tens === 1 ? ['十'] : [String(tens), '十'];
  return [...ten, ...(ones === 0 ? [] : [String(ones)])];
}
