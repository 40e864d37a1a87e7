import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MinutesSince } from '../../design/counting.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import type { SeriesLine } from '../../../shared/queue/lines.ts';
import classes from './series-head.module.css';

/** A series by its letter and name, and how long its customers wait. */
export function SeriesHead({ line }: { readonly line: SeriesLine }): ReactNode {
  const { t } = useTranslation('queue');
  const nameOf = useNameOf();
  return (
    <h2 className={classes['head']}>
      <span className={classes['letter']}>{line.letter}</span>
      {nameOf(line.name)}
      <span className={classes['waiting']}>
        {line.waiting > 0 && t('greeter.waiting', { count: line.waiting })}
      </span>
      {line.longestSince !== null && (
        <span className={classes['waiting']}>
          {t('greeter.longest')} <MinutesSince since={line.longestSince} />
        </span>
      )}
    </h2>
  );
}
