import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Stopwatch } from '../../design/counting.tsx';
import { KeyButton } from '../../design/key-button.tsx';
import { useKeys } from '../../design/keys/keys-context.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import { queueCalls } from '../calls.ts';
import type { CounterView } from './counter-view.ts';
import { useDesk } from './desk-context.ts';
import { useKeyOf } from './use-key-of.ts';
import classes from './step-line.module.css';

/** 环节计时 (study mode): the step under way with its share of the limit, and one key to the next. */
export function StepLine(): ReactNode {
  const { step } = useDesk().view;
  return step && <Step step={step} />;
}

function Step({ step }: { readonly step: NonNullable<CounterView['step']> }): ReactNode {
  const { t } = useTranslation('queue');
  const nameOf = useNameOf();
  const { counterId, ticket, run } = useDesk();
  const keyOf = useKeyOf();
  const { number, of, name, next, since, shareMs } = step;
  const go = keyOf('endStep', () => ticket && run(queueCalls.endStep, { counterId, ticketId: ticket.id }));
  const keys = next === null ? [] : [{ ...go, label: t('counter.nextStep', { name: nameOf(next) }) }];
  useKeys(keys);
  return (
    <p className={classes['step']}>
      <span>{t('counter.step', { number, of, name: nameOf(name) })}</span>
      <Stopwatch since={since} />
      {shareMs !== null && (
        <span className={classes['share']}>
          {t('counter.stepShare', { minutes: (shareMs / 60_000).toFixed(1) })}
        </span>
      )}
      {keys.map((action) => (
        <KeyButton key={action.key} action={action} weight="plain" />
      ))}
    </p>
  );
}
