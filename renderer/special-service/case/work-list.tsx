import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommands } from '../../call/use-commands.ts';
import classes from '../../design/form.module.css';
import { Section } from '../../design/section.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import { useMay } from '../../staff/who-is-here.ts';
import { specialServiceCalls } from '../calls.ts';
import type { CaseProps } from './case-props.ts';

/** 办理步骤: ticked off by whoever handles the case. */
export function WorkList({ one: { id: caseId, body, worked, life } }: CaseProps): ReactNode {
  const { t } = useTranslation('special-service');
  const nameOf = useNameOf();
  const may = useMay();
  const { run, busy } = useCommands();
  const isOver = life.state === 'closed' || life.state === 'withdrawn';
  const tick = (place: number, isDone: boolean): void => {
    const done = isDone ? [...worked, place] : worked.filter((other) => other !== place);
    run(specialServiceCalls.work, { caseId, done: done.sort((a, b) => a - b) });
  };
  if (body.work.length === 0) return null;
  return (
    <Section title={t('case.work')}>
      <div className={classes['form']}>
        {body.work.map((step, place) => (
          <Checkbox
            key={step.zh}
            label={nameOf(step)}
            checked={worked.includes(place)}
            disabled={isOver || busy || !may(specialServiceCalls.work)}
            onChange={({ currentTarget }) => tick(place, currentTarget.checked)}
          />
        ))}
      </div>
    </Section>
  );
}
