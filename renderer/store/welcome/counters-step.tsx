import { Button, NumberInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CounterGrid } from './counter-grid.tsx';
import { ProblemList } from './problem-list.tsx';
import { countersByDefault, countersResized, isByDefault } from './set-up-draft.ts';
import type { StepProps } from './step-props.ts';
import classes from './wizard.module.css';

/** 台席: how many, and which series each serves. */
export function CountersStep({ draft, change, problems }: StepProps): ReactNode {
  const { t } = useTranslation('store');
  const { counters } = draft;
  return (
    <>
      <div className={classes['line']}>
        <NumberInput
          label={t('welcome.counters.count')}
          size="md"
          w="9rem"
          min={1}
          max={99}
          clampBehavior="strict"
          allowDecimal={false}
          allowNegative={false}
          value={counters.length}
          onChange={(count) => {
            if (typeof count === 'number' && count >= 1)
              change({ counters: countersResized(counters, count) });
          }}
        />
        {!isByDefault(counters) && (
          <Button variant="subtle" onClick={() => change({ counters: countersByDefault(counters.length) })}>
            {t('welcome.counters.reset')}
          </Button>
        )}
      </div>
      <ProblemList problems={problems} />
      <CounterGrid counters={counters} onChange={(changed) => change({ counters: changed })} />
    </>
  );
}
