import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNameOf } from '../../store/use-name-of.ts';
import type { CounterView } from './counter-view.ts';
import classes from './counter-head.module.css';

/** Whose counter it is, and the day so far in three numbers. */
export function CounterHead({ view }: { readonly view: CounterView }): ReactNode {
  const { t } = useTranslation('queue');
  const nameOf = useNameOf();
  const { counter, calledToday, waiting } = view;
  return (
    <header className={classes['head']}>
      <h1 className={classes['counter']}>
        {t('counter.number', { number: counter.number })}
        {counter.name && <span>{nameOf(counter.name)}</span>}
        {counter.person && <span>{t('counter.person', { number: counter.person.staffNumber })}</span>}
      </h1>
      <dl className={classes['figures']}>
        <Figure name={t('counter.calledToday')} value={calledToday} unit={t('counter.ticketsUnit')} />
        <Figure
          name={t('counter.finishedToday')}
          value={counter.finishedToday}
          unit={t('counter.timesUnit')}
        />
        <Figure name={t('counter.waiting')} value={waiting} unit={t('counter.peopleUnit')} />
      </dl>
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
