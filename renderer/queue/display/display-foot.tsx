import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExpectedWait } from '../../../shared/queue/expected-wait.ts';
import { slogan } from '../../../shared/store/settings.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import { useSetting } from '../../store/use-setting.ts';
import { useWaitWords } from '../use-wait-words.ts';
import type { DisplayView } from './call-view.ts';
import classes from './display-foot.module.css';

/** With more series than this, the letters alone must do, … */
const namesFit = 1;

/** …and with more than this there is no room for the slogan. */
const sloganFits = 3;

/** On the wall a long wait speaks for itself. */
function plainly(wait: ExpectedWait): ExpectedWait {
  return wait.kind === 'range' ? { ...wait, long: false } : wait;
}

/**
 * How many wait in each series and how long they must expect to, which counters pause, and the slogan. Series without
 * anybody are left out, so that the rest can be read.
 */
export function DisplayFoot({ series, paused }: Pick<DisplayView, 'series' | 'paused'>): ReactNode {
  const { t } = useTranslation('queue');
  const nameOf = useNameOf();
  const waitWords = useWaitWords();
  const words = useSetting(slogan);
  const busy = series.filter(({ waiting }) => waiting > 0);
  return (
    <footer className={classes['foot']}>
      <div className={classes['series']}>
        {busy.length === 0 && <span className={classes['quiet']}>{t('display.nobodyWaiting')}</span>}
        {busy.map((line) => (
          <span key={line.id} className={classes['line']}>
            <b>{line.letter}</b>
            {busy.length <= namesFit && <span>{nameOf(line.name)}</span>}
            <span>{t('display.waiting', { count: line.waiting })}</span>
            <span className={classes['wait']}>{waitWords(plainly(line.wait))}</span>
          </span>
        ))}
      </div>
      <div className={classes['last']}>
        {paused.length > 0 && (
          <span className={classes['paused']}>
            {t('display.paused', { counters: paused.join(t('display.between')) })}
          </span>
        )}
        {busy.length <= sloganFits && <span className={classes['slogan']}>{nameOf(words)}</span>}
      </div>
    </footer>
  );
}
