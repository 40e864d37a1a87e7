import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketView } from '../../../shared/queue/ticket.ts';
import { stopwatchText } from '../../design/clock-text.ts';
import { KeyButton } from '../../design/key-button.tsx';
import { useKeys } from '../../design/keys/keys-context.ts';
import { StateMark } from '../../design/state-mark.tsx';
import { TicketNumber } from '../../design/ticket-number.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import { isOverLimit } from '../limit-of-visit.ts';
import { useDesk } from './desk-context.ts';
import { PanelHead } from './panel-head.tsx';
import { useLatelyKey } from './use-counter-keys.ts';
import classes from './panel.module.css';

/** 刚办结: this counter's last finished tickets with the time each took, and H to go back to one. */
export function LatelyFinished(): ReactNode {
  const { t } = useTranslation('queue');
  const { finished } = useDesk().view;
  const lately = useLatelyKey();
  useKeys([lately]);
  return (
    <section aria-label={t('counter.lately')}>
      <PanelHead title={t('counter.lately')}>
        {finished.length > 0 && <KeyButton action={lately} weight="plain" />}
      </PanelHead>
      {finished.length === 0 && <p className={classes['none']}>{t('counter.nothingLately')}</p>}
      <ul>
        {finished.map((ticket) => (
          <li key={ticket.id} className={classes['row']}>
            <Finished ticket={ticket} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Finished({ ticket }: { readonly ticket: TicketView }): ReactNode {
  const nameOf = useNameOf();
  const { number, businessName, clock } = ticket;
  const spent = <time>{stopwatchText(clock.spentMs)}</time>;
  return (
    <>
      <TicketNumber number={number} size="row" />
      <span className={classes['what']}>{nameOf(businessName)}</span>
      {isOverLimit(clock, clock.spentMs) ? <StateMark state="over-limit">{spent}</StateMark> : spent}
    </>
  );
}
