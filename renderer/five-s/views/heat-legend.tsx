import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './views.module.css';

/** How the cells of the heat map are read. */
export function HeatLegend(): ReactNode {
  const { t } = useTranslation('five-s');
  const shown = [
    ['none', '', t('heat.legendNone')],
    ['clean', '·', t('heat.legendClean')],
    ['some', '2', t('heat.legendSome')],
    ['often', '4', t('heat.legendOften')],
  ] as const;
  return (
    <ul className={classes['legend']} aria-label={t('heat.legend')}>
      {shown.map(([heat, mark, words]) => (
        <li key={heat}>
          <span className={classes['cell']} data-heat={heat} aria-hidden="true">
            {mark}
          </span>
          {words}
        </li>
      ))}
    </ul>
  );
}
