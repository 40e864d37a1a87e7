import { z } from 'zod';
import { timeOfDay } from '../store/hall.ts';
import { localName } from '../store/local-name.ts';

/** What a day of a shift means: 上班, 休息, 请假. */
export const shiftKinds = ['work', 'rest', 'leave'] as const;
export type ShiftKind = (typeof shiftKinds)[number];

/** The word that fits into a cell of the roster: 早, 晚, 休. */
const shortWord = z.strictObject({
  zh: z.string().trim().min(1).max(3),
  en: z.string().trim().min(1).max(4).exactOptional(),
});

const named = {
  /** What it is called in sheets besides its name: E, L, R. Unique in the hall, whatever the case of its letters. */
  code: z
    .string()
    .trim()
    .regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,11}$/),
  name: localName,
  shortWord,
};

/**
 * What the store may set of a shift. Work begins and ends on the same day by the hall's clock; that it ends after it
 * begins is for `endsAfterItStarts` to ask.
 */
export const shiftValues = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('work'), ...named, startsAt: timeOfDay, endsAt: timeOfDay }),
  z.strictObject({ kind: z.literal('rest'), ...named }),
  z.strictObject({ kind: z.literal('leave'), ...named }),
]);
export type ShiftValues = z.infer<typeof shiftValues>;

const kept = { id: z.int(), active: z.boolean() };

/** 班次: a kind of a person's day, with the hours that it has on the day in question. */
export const shift = z.discriminatedUnion('kind', [
  z.strictObject({ ...shiftValues.options[0].shape, ...kept }),
  z.strictObject({ ...shiftValues.options[1].shape, ...kept }),
  z.strictObject({ ...shiftValues.options[2].shape, ...kept }),
]);
export type Shift = z.infer<typeof shift>;

/** Whether working hours are a span of time; what is no work has none. */
export function endsAfterItStarts(values: ShiftValues): boolean {
  return values.kind !== 'work' || values.startsAt < values.endsAt;
}

/** Everything that a shift is called in a sheet or by a person, as it is compared. */
export function wordsOfShift({
  code,
  name,
  shortWord,
}: Pick<Shift, 'code' | 'name' | 'shortWord'>): string[] {
  return [code, name.zh, name.en, shortWord.zh, shortWord.en].flatMap((word) =>
    word === undefined ? [] : [comparableShiftWord(word)],
  );
}

/** A shift's word as it is compared: without blanks, the hours in brackets behind it, and width or case of letters. */
export function comparableShiftWord(word: string): string {
  return word
    .normalize('NFKC')
    .replaceAll(/\(.*\)|\s/g, '')
    .toLowerCase();
}
