import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemList } from './problem-list.tsx';
import type { StepProps } from './step-props.ts';
import { useSummaryLines } from './use-summary-lines.ts';
import classes from './wizard.module.css';

/** 核对: all that will be set up, each part with the way back to it. */
export function SummaryStep({ draft, problems, goTo }: StepProps): ReactNode {
  const { t } = useTranslation('store');
  return (
    <>
      <ProblemList
        problems={problems}
        act={({ step }) => (
          <Button variant="default" onClick={() => goTo(step)}>
            {t('welcome.change')}
          </Button>
        )}
      />
      <dl className={classes['summary']}>
        {useSummaryLines(draft).map(({ step, main, more }) => (
          <div key={step}>
            <dt>{t(`welcome.steps.${step}`)}</dt>
            <dd>
              <strong>{main}</strong>
              <ul>
                {more.map((words) => (
                  <li key={words}>{words}</li>
                ))}
              </ul>
            </dd>
            <dd>
              <Button
                variant="subtle"
                size="compact-md"
                aria-label={t('welcome.changeOf', { part: t(`welcome.steps.${step}`) })}
                onClick={() => goTo(step)}
              >
                {t('welcome.change')}
              </Button>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
