import type { OutputOf } from '../../../shared/call/procedure.ts';
import type { counterContract } from '../../../shared/queue/counter-contract.ts';
import type { hallContract } from '../../../shared/queue/hall-contract.ts';
import type { Counter } from '../../../shared/store/counter.ts';
import type { Series } from '../../../shared/store/series.ts';

export type CounterRules = OutputOf<typeof counterContract.counterRules>[number];
export type Skill = OutputOf<typeof hallContract.skills>[number];

/** What of a counter's rules can be set. */
export type RuleValues = Pick<CounterRules, 'fallbacks' | 'skillIds'>;

/** The series that a counter can help with: those that it does not serve anyway. */
export function helpable({ series: own }: Counter, series: readonly Series[]): readonly Series[] {
  return series.filter(({ letter }) => !own.includes(letter));
}

/** A counter's rules in the hall's order, so that the same rules always read the same. */
export function ruleValuesOf(
  rules: RuleValues | undefined,
  series: readonly Series[],
  skills: readonly Skill[],
): RuleValues {
  const { fallbacks, skillIds } = rules ?? { fallbacks: [], skillIds: [] };
  return {
    fallbacks: series.flatMap(({ id }) =>
      fallbacks
        .filter(({ seriesId }) => seriesId === id)
        .map(({ afterMinutes }) => ({ seriesId: id, afterMinutes })),
    ),
    skillIds: skills.map(({ id }) => id).filter((id) => skillIds.includes(id)),
  };
}

/** The rules with one series helped after so many minutes, or not helped at all. */
export function withFallback(rules: RuleValues, seriesId: number, afterMinutes: number | null): RuleValues {
  const others = rules.fallbacks.filter((fallback) => fallback.seriesId !== seriesId);
  return {
    ...rules,
    fallbacks: afterMinutes === null ? others : [...others, { seriesId, afterMinutes }],
  };
}
