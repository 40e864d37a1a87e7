import { z } from 'zod';
import { operatorThemes, outletTypes } from '../../../shared/store/hall.ts';
import { presetBusinessTypes } from '../../../shared/store/preset-business-types.ts';
import { presetCounters } from '../../../shared/store/presets.ts';

/** The steps of the first set-up, in their order. */
export const steps = ['hall', 'theme', 'counters', 'businesses', 'people', 'pin', 'summary'] as const;
export type Step = (typeof steps)[number];

const minutes = z.number().nullable();

/** A preset business type as the hall takes it: offered or not, and what it has changed. */
const businessChoice = z.strictObject({
  code: z.string(),
  offered: z.boolean(),
  name: z.string(),
  series: z.string(),
  targetMinutes: minutes,
  limitMinutes: minutes,
});
export type BusinessChoice = z.infer<typeof businessChoice>;

const counterDraft = z.strictObject({ number: z.number(), series: z.array(z.string()) });
export type CounterDraft = z.infer<typeof counterDraft>;

/** The first set-up while it is being filled in: anything may still be missing or wrong. */
export const setUpDraft = z.strictObject({
  step: z.enum(steps),
  name: z.string(),
  nameEn: z.string(),
  code: z.string(),
  outletType: z.enum(outletTypes),
  operatorTheme: z.enum(operatorThemes),
  counters: z.array(counterDraft),
  businesses: z.array(businessChoice),
  /** People as they were typed or pasted, one on a line. */
  people: z.string(),
});
export type SetUpDraft = z.infer<typeof setUpDraft>;

/** The first store manager's PIN, typed twice. It stands beside the draft and is never kept with it. */
export interface TypedPin {
  readonly pin: string;
  readonly again: string;
}

/** How many counters a hall is taken to have until it says otherwise. */
const usualCounters = 6;

/** What the wizard begins with: everything but the hall's name has a default. */
export const firstDraft: SetUpDraft = {
  step: 'hall',
  name: '',
  nameEn: '',
  code: 'H01',
  outletType: 'self-owned',
  operatorTheme: 'neutral',
  counters: countersByDefault(usualCounters),
  businesses: presetBusinessTypes.map(({ draft }) => choiceByDefault(draft.code)),
  people: '',
};

/** A business as the presets have it. */
export function choiceByDefault(code: string): BusinessChoice {
  const preset = presetBusinessTypes.find(({ draft }) => draft.code === code)?.draft;
  if (!preset) throw new Error(`There is no preset business ${code}.`);
  const { name, series, targetMinutes, limitMinutes } = preset;
  return { code, offered: true, name: name.zh, series, targetMinutes, limitMinutes };
}

/** So many counters with the series that the presets give them. */
export function countersByDefault(count: number): CounterDraft[] {
  return presetCounters(count).map(({ number, series }) => ({ number, series }));
}

/**
 * So many counters: those that are there keep what they serve, unless nobody has changed anything yet; then the
 * presets for the new number hold.
 */
export function countersResized(counters: readonly CounterDraft[], count: number): CounterDraft[] {
  const byDefault = countersByDefault(count);
  if (isByDefault(counters)) return byDefault;
  const general = ['A', 'B', 'C'];
  return byDefault.map(({ number }, index) => ({ number, series: counters[index]?.series ?? general }));
}

/** Whether the counters serve what the presets give so many of them. */
export function isByDefault(counters: readonly CounterDraft[]): boolean {
  return JSON.stringify(counters) === JSON.stringify(countersByDefault(counters.length));
}
