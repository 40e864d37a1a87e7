import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CounterLine } from '../../../shared/queue/lines.ts';
import { CounterTile } from './counter-tile.tsx';
import classes from './counter-strip.module.css';

/** The hall as a strip of counters, each with its state. */
export function CounterStrip({ counters }: { readonly counters: readonly CounterLine[] }): ReactNode {
  const { t } = useTranslation('queue');
  if (counters.length === 0) return <p>{t('live.noCounters')}</p>;
  return (
    <ul className={classes['strip']}>
      {counters.map((counter) => (
        <li key={counter.id}>
          <CounterTile counter={counter} />
        </li>
      ))}
    </ul>
  );
}
