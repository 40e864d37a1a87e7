import type { ReactNode } from 'react';
import type { TicketView } from '../../../shared/queue/ticket.ts';
import { KeyButton } from '../../design/key-button.tsx';
import { useKeys } from '../../design/keys/keys-context.ts';
import { useDesk } from './desk-context.ts';
import { LastOverLimit } from './last-over-limit.tsx';
import { NobodyAtCounter } from './nobody-at-counter.tsx';
import { PausedCounter } from './paused-counter.tsx';
import { StepLine } from './step-line.tsx';
import { TicketAtCounter } from './ticket-at-counter.tsx';
import { UndoKey } from './undo-key.tsx';
import { usePrimaryKey } from './use-primary-key.ts';
import { useTicketKeys } from './use-ticket-keys.ts';
import classes from './now-at-counter.module.css';

/** What the counter is doing, 空格 for the next right thing, and the letters beside it. */
export function NowAtCounter(): ReactNode {
  const { view, ticket } = useDesk();
  return (
    <>
      <section className={classes['now']}>
        {ticket && <TicketAtCounter ticket={ticket} />}
        <StepLine />
        {!ticket && (view.counter.pause ? <PausedCounter pause={view.counter.pause} /> : <NobodyAtCounter />)}
        <div className={classes['keys']}>
          <PrimaryKey />
          {ticket && <TicketKeys ticket={ticket} />}
          <span className={classes['apart']} />
          <UndoKey />
        </div>
      </section>
      <LastOverLimit />
    </>
  );
}

/** 空格. */
export function PrimaryKey(): ReactNode {
  const primary = usePrimaryKey();
  useKeys([primary]);
  return <KeyButton action={primary} weight="primary" />;
}

/** The letters of what can be done with the ticket that is here. */
export function TicketKeys({ ticket }: { readonly ticket: TicketView }): ReactNode {
  const keys = useTicketKeys(ticket);
  useKeys(keys);
  return keys.map((action) => <KeyButton key={action.key} action={action} />);
}
