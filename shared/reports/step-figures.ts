import type { ServiceStep } from '../queue/service-steps.ts';
import type { StepRow } from './steps-contract.ts';
import { mean, percentile } from './statistics.ts';

/** A finished visit of the study. Durations in ms. */
export interface StepVisit {
  readonly limitMs: number | null;
  /** By step; null for one whose end nobody marked. */
  readonly lengths: readonly (number | null)[];
}

/**
 * 环节量化: how long each step took, against its share of the limit. A step counts where both its ends are known; the
 * comparison with the limit rests on the visits that have one.
 */
export function stepFigures(visits: readonly StepVisit[], steps: readonly ServiceStep[]): StepRow[] {
  return steps.map(({ name, percent }, at) => {
    const timed = visits.flatMap(({ limitMs, lengths }) => {
      const length = lengths[at] ?? null;
      return length === null ? [] : [{ limitMs, length }];
    });
    const lengths = timed.map(({ length }) => length);
    const limited = timed.flatMap(({ limitMs, length }) => (limitMs === null ? [] : [{ limitMs, length }]));
    const limits = limited.reduce((sum, { limitMs }) => sum + limitMs, 0);
    const spent = limited.reduce((sum, { length }) => sum + length, 0);
    return {
      number: at + 1,
      name,
      percent,
      n: timed.length,
      meanMs: mean(lengths),
      medianMs: percentile(lengths, 50),
      ofLimit: { part: spent, whole: limits },
      overShare: {
        part: limited.filter(({ limitMs, length }) => length * 100 > limitMs * percent).length,
        whole: limited.length,
      },
    };
  });
}
