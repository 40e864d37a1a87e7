import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSetting } from '../../store/use-setting.ts';
import { slogan } from '../../../shared/store/settings.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import type { DisplayView } from './call-view.ts';
import classes from './series-waiting.module.css';

/** With more series than this, the letters alone must do. */
const namesFit = 3;

/** How many wait in each series. Series without anybody are left out, so that the rest can be read. */
export function SeriesWaiting({ series }: Pick<DisplayView, 'series'>): ReactNode {
  const { t } = useTranslation('queue');
  const nameOf = useNameOf();
  const busy = series.filter(({ waiting }) => waiting > 0);
  return (
    <footer className={classes['foot']}>
      {busy.length === 0 && <span className={classes['quiet']}>{t('display.nobodyWaiting')}</span>}
      {busy.map((line) => (
        <span key={line.id} className={classes['series']}>
          <b>{line.letter}</b>
          {busy.length <= namesFit && <span>{nameOf(line.name)}</span>}
          <span className={classes['quiet']}>{t('display.waiting', { count: line.waiting })}</span>
        </span>
      ))}
      <span className={classes['slogan']}>{nameOf(useSetting(slogan))}</span>
    </footer>
  );
}
