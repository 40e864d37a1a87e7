import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Step, steps } from './set-up-draft.ts';
import type { SetUpProblem } from './set-up-problems.ts';
import classes from './wizard.module.css';

export interface StepRailProps {
  readonly current: Step;
  readonly problems: readonly SetUpProblem[];
  readonly onChoose: (step: Step) => void;
}

/** Where one is on the way. Steps that have been passed can be gone back to. */
export function StepRail({ current, problems, onChoose }: StepRailProps): ReactNode {
  const { t } = useTranslation('store');
  const reached = steps.indexOf(current);
  return (
    <nav className={classes['rail']} aria-label={t('welcome.title')}>
      <ol>
        {steps.map((step, index) => (
          <li key={step} data-state={railState(index, reached, hasProblem(problems, step))}>
            <button
              type="button"
              disabled={index >= reached}
              aria-current={index === reached ? 'step' : undefined}
              onClick={() => onChoose(step)}
            >
              <span className={classes['station']} aria-hidden="true" />
              {t(`welcome.steps.${step}`)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function railState(index: number, reached: number, wrong: boolean): 'here' | 'ahead' | 'passed' | 'wrong' {
  if (index === reached) return 'here';
  if (index > reached) return 'ahead';
  return wrong ? 'wrong' : 'passed';
}

function hasProblem(problems: readonly SetUpProblem[], step: Step): boolean {
  return problems.some((problem) => problem.step === step);
}
