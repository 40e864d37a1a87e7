import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import classes from './stat-number.module.css';

export interface StatNumberProps {
  readonly label: ReactNode;
  /** The number as it is shown; null where there is none yet. */
  readonly value: ReactNode;
  readonly unit?: string;
  /** How many cases a rate or a mean rests on. */
  readonly n?: number;
  /** The records behind the number. */
  readonly href?: string;
  /** A state or a comparison under the number. */
  readonly note?: ReactNode;
}

/** A number of some weight: its name, its value, how many it rests on, and the way to the records behind it. */
export function StatNumber({ label, value, unit, n, href, note }: StatNumberProps): ReactNode {
  const { t } = useTranslation('design');
  const shown = (
    <>
      {value ?? t('figures.none')}
      {unit !== undefined && value !== null && <span className={classes['unit']}>{unit}</span>}
    </>
  );
  return (
    <div className={classes['stat']}>
      <div className={classes['label']}>{label}</div>
      <div className={classes['value']}>{href === undefined ? shown : <Link href={href}>{shown}</Link>}</div>
      {n !== undefined && <div className={classes['note']}>{t('figures.n', { count: n })}</div>}
      {note !== undefined && <div className={classes['note']}>{note}</div>}
    </div>
  );
}

/** Numbers side by side, parted by thin lines. */
export function StatStrip({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className={classes['strip']}>{children}</div>;
}
