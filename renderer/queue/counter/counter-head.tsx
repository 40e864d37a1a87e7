import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { KeyButton } from '../../design/key-button.tsx';
import { useKeys } from '../../design/keys/keys-context.ts';
import { StateMark } from '../../design/state-mark.tsx';
import { Stopwatch } from '../../design/counting.tsx';
import { PersonMenu } from '../../staff/person-menu.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import { SurgeWord } from '../surge/surge-word.tsx';
import { useDesk } from './desk-context.ts';
import { useFirstContactKey, useSeatKeys, useSignOutKey } from './use-counter-keys.ts';
import classes from './counter-head.module.css';

/** Whose counter it is, the day so far in three numbers, and the keys of the seat. */
export function CounterHead(): ReactNode {
  const { t } = useTranslation('queue');
  const nameOf = useNameOf();
  const { counter, calledToday, itemsToday, waiting } = useDesk().view;
  const title = t('counter.number', { number: counter.number });
  useDocumentTitle(title);
  return (
    <header className={classes['head']}>
      <h1 className={classes['counter']}>
        {title}
        {counter.name && <span>{nameOf(counter.name)}</span>}
        {counter.person && <span>{t('counter.person', { number: counter.person.staffNumber })}</span>}
      </h1>
      <SurgeWord />
      <dl className={classes['figures']}>
        <Figure name={t('counter.calledToday')} value={calledToday} unit={t('counter.ticketsUnit')} />
        <Figure name={t('counter.itemsToday')} value={itemsToday} unit={t('counter.timesUnit')} />
        <Figure name={t('counter.waiting')} value={waiting} unit={t('counter.peopleUnit')} />
      </dl>
      <SeatKeys calledAt={counter.managerCalledAt} />
    </header>
  );
}

interface FigureProps {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

function Figure({ name, value, unit }: FigureProps): ReactNode {
  return (
    <div className={classes['figure']}>
      <dt>{name}</dt>
      <dd>
        <b>{value}</b> {unit}
      </dd>
    </div>
  );
}

/** 叫经理, 暂停, 换人, 离席; and since when the manager is awaited. */
function SeatKeys({ calledAt }: { readonly calledAt: number | null }): ReactNode {
  const { t } = useTranslation('queue');
  const keys = [...useFirstContactKey(), ...useSeatKeys()];
  useKeys([...keys, useSignOutKey()]);
  return (
    <div className={classes['keys']}>
      {calledAt !== null && (
        <StateMark state="called">
          {t('counter.managerCalled')} <Stopwatch since={calledAt} />
        </StateMark>
      )}
      {keys.map((action) => (
        <KeyButton key={action.key} action={action} weight="plain" />
      ))}
      <PersonMenu />
    </div>
  );
}
