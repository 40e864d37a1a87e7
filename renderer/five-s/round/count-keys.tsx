import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemFinding } from '../../../shared/checklists/answer.ts';
import classes from './count-keys.module.css';

/** 问题数 as it is pressed: 3 stands for three and four, 5 for five and more (reference §5). */
export const countSteps = [0, 1, 2, 3, 5] as const;
export type CountStep = (typeof countSteps)[number];

/** Which of the five is pressed for so many problems. */
export function countStepOf(finding: ItemFinding | undefined): CountStep | null {
  if (finding?.kind !== 'counted') return null;
  return countSteps.find((step) => finding.problems <= step || (step === 3 && finding.problems === 4)) ?? 5;
}

const wordOf = { 0: 'none', 1: 'one', 2: 'two', 3: 'some', 5: 'many' } as const;

export interface CountKeysProps {
  readonly finding: ItemFinding | undefined;
  /** What is counted, for those who hear it. */
  readonly label: string;
  /** @param clicks 2 and more for the further clicks of a double click */
  readonly onCount: (problems: CountStep, clicks: number) => void;
}

/** 0 · 1 · 2 · 3-4 · 5+, each the size of a thumb. */
export function CountKeys({ finding, label, onCount }: CountKeysProps): ReactNode {
  const { t } = useTranslation('five-s');
  const pressed = countStepOf(finding);
  return (
    <fieldset className={classes['keys']} aria-label={label}>
      {countSteps.map((step) => (
        <button
          key={step}
          type="button"
          className={classes['key']}
          data-wrong={step > 0 || undefined}
          aria-label={t(`round.countsMean.${wordOf[step]}`)}
          aria-pressed={step === pressed}
          onClick={({ detail }) => onCount(step, detail)}
        >
          {t(`round.counts.${wordOf[step]}`)}
        </button>
      ))}
    </fieldset>
  );
}
