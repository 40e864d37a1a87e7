import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { KeyButton } from '../../design/key-button.tsx';
import { useKeys } from '../../design/keys/keys-context.ts';
import { TicketNumber } from '../../design/ticket-number.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import { useDesk } from './desk-context.ts';
import { useTakeUpKey } from './use-counter-keys.ts';
import { PanelHead } from './panel-head.tsx';
import classes from './panel.module.css';

/** 挂起: the tickets held for this counter or for the whole hall, and Q to take one up. */
export function HeldHere(): ReactNode {
  const { t } = useTranslation('queue');
  const nameOf = useNameOf();
  const { held } = useDesk().view;
  const takeUp = useTakeUpKey();
  useKeys([takeUp]);
  return (
    <section aria-label={t('counter.heldTickets')}>
      <PanelHead title={t('counter.heldTickets')}>
        {held.length > 0 && <KeyButton action={takeUp} weight="plain" />}
      </PanelHead>
      {held.length === 0 && <p className={classes['none']}>{t('counter.nobodyHeld')}</p>}
      <ul>
        {held.map((ticket) => (
          <li key={ticket.id} className={classes['row']}>
            <TicketNumber number={ticket.number} size="row" />
            <span className={classes['what']}>{nameOf(ticket.businessName)}</span>
            {ticket.heldForHall && <span className={classes['note']}>{t('counter.heldForHall')}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
