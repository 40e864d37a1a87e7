import { useSearchParams } from 'wouter';
import type { OutputOf, SentInputOf } from '../../../shared/call/procedure.ts';
import { stepsContract } from '../../../shared/reports/steps-contract.ts';
import { addDays } from '../../../shared/time/business-date.ts';
import { useToday } from '../../design/use-today.ts';

/** What `reports.steps` answers. */
export type StepsView = OutputOf<typeof stepsContract.steps>;

/** A span of days, and perhaps one business. */
export type StepsAsked = SentInputOf<typeof stepsContract.steps>;

/** So many days are looked at where nobody asks for others. */
const usualDays = 14;

/** What the page's address asks for; the last two weeks where it asks for nothing that there is. */
export function useStepsAsked(): readonly [StepsAsked, (asked: StepsAsked) => void] {
  const today = useToday();
  const [search, setSearch] = useSearchParams();
  const written = [...search].map(([name, value]) => [name, /^\d+$/.test(value) ? Number(value) : value]);
  const usual: StepsAsked = { from: addDays(today, 1 - usualDays), to: today };
  const asked = stepsContract.steps.input.safeParse({ ...usual, ...Object.fromEntries(written) });
  const ask = (other: StepsAsked): void =>
    setSearch(Object.fromEntries(Object.entries(other).map(([name, value]) => [name, String(value)])), {
      replace: true,
    });
  return [asked.success ? asked.data : usual, ask];
}

/** Where the study of steps is found. */
export const stepsHref = '/reports/steps';
