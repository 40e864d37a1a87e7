import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NextLine } from '../../../shared/queue/lines.ts';
import { MinutesSince } from '../../design/counting.tsx';
import { KeyButton } from '../../design/key-button.tsx';
import { useKeys } from '../../design/keys/keys-context.ts';
import { TicketNumber } from '../../design/ticket-number.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import { ClassWord } from '../class-word.tsx';
import { PanelHead } from './panel-head.tsx';
import { useOutOfTurnKeys } from './use-counter-keys.ts';
import panel from './panel.module.css';
import classes from './next-in-line.module.css';

export interface NextInLineProps {
  /** In calling order; the first comes next. */
  readonly next: readonly NextLine[];
  /** How many wait for this counter in all; more than `next` lists. */
  readonly waiting: number;
}

/** Who comes next and why, who waits behind, and the keys for somebody else. */
export function NextInLine({ next, waiting }: NextInLineProps): ReactNode {
  const { t } = useTranslation('queue');
  const keys = useOutOfTurnKeys();
  useKeys(keys);
  const [first, ...others] = next;
  return (
    <section className={classes['next']} aria-label={t('counter.next')}>
      <PanelHead title={t('counter.next')}>
        <div className={classes['keys']}>
          {keys.map((action) => (
            <KeyButton key={action.key} action={action} weight="plain" />
          ))}
        </div>
      </PanelHead>
      {first ? <First line={first} /> : <p className={panel['none']}>{t('counter.nobodyNext')}</p>}
      <ol className={classes['others']} aria-label={t('counter.others')}>
        {others.map((line) => (
          <li key={line.id} className={panel['row']}>
            <TicketNumber number={line.number} size="row" />
            <Business line={line} />
            <Waited since={line.queuedAt} />
          </li>
        ))}
      </ol>
      {waiting > next.length && (
        <p className={classes['more']}>{t('counter.more', { count: waiting - next.length })}</p>
      )}
    </section>
  );
}

interface LineProps {
  readonly line: NextLine;
}

function First({ line }: LineProps): ReactNode {
  const { t } = useTranslation('queue');
  const nameOf = useNameOf();
  return (
    <div className={classes['first']}>
      <TicketNumber number={line.number} size="strong" />
      <span className={classes['what']}>{nameOf(line.businessName)}</span>
      <Waited since={line.queuedAt} />
      <span className={classes['reason']}>
        {t('counter.reason', { reason: t(`orderReasons.${line.fallback ? 'fallback' : line.reason}`) })}
      </span>
      <span className={classes['reason']}>
        <ClassWord ticket={line} />
      </span>
    </div>
  );
}

function Business({ line }: LineProps): ReactNode {
  const { t } = useTranslation('queue');
  const nameOf = useNameOf();
  return (
    <span className={panel['what']}>
      {nameOf(line.businessName)}
      {line.fallback && <span className={classes['help']}>{t('counter.fallback')}</span>}
    </span>
  );
}

function Waited({ since }: { readonly since: number }): ReactNode {
  const { t } = useTranslation('queue');
  return (
    <span className={classes['waited']}>
      {t('counter.waitingFor')} <MinutesSince since={since} />
    </span>
  );
}
