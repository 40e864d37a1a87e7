import type { ReactNode } from 'react';
import { useQueryOf } from '../../call/use-query-of.ts';
import { KeyButton } from '../../design/key-button.tsx';
import { useKeys } from '../../design/keys/keys-context.ts';
import { QueryStates } from '../../design/query-states.tsx';
import { queueCalls } from '../calls.ts';
import { useCounterActions } from './counter-actions.ts';
import type { CounterView } from './counter-view.ts';
import { UndoKey } from './undo-key.tsx';
import { CounterHead } from './counter-head.tsx';
import { NextInLine } from './next-in-line.tsx';
import { NobodyAtCounter } from './nobody-at-counter.tsx';
import { TicketAtCounter } from './ticket-at-counter.tsx';
import classes from './counter-desk.module.css';

export interface CounterDeskProps {
  readonly counterId: number;
  /** After the person has left the seat. */
  readonly onLeft: () => void;
}

/** A counter with a person at it. */
export function CounterDesk({ counterId, onLeft }: CounterDeskProps): ReactNode {
  const query = useQueryOf(queueCalls.counter, { counterId });
  return <QueryStates query={query}>{(view) => <Desk view={view} onLeft={onLeft} />}</QueryStates>;
}

interface DeskProps {
  readonly view: CounterView;
  readonly onLeft: () => void;
}

function Desk({ view, onLeft }: DeskProps): ReactNode {
  const { counter, next, waiting } = view;
  const { ticket } = counter;
  const { primary, others, leave } = useCounterActions({ counterId: counter.id, ticket, waiting, onLeft });
  useKeys([primary, ...others, leave]);
  return (
    <div className={classes['desk']}>
      <CounterHead view={view} />
      <section className={classes['now']}>
        {ticket ? (
          <TicketAtCounter ticket={ticket} warnPercent={view.rules.limitWarnPercent} />
        ) : (
          <NobodyAtCounter view={view} />
        )}
        <div className={classes['keys']}>
          <KeyButton action={primary} weight="primary" />
          {others.map((action) => (
            <KeyButton key={action.key} action={action} />
          ))}
          <span className={classes['apart']} />
          {view.undo && <UndoKey key={view.undo.eventId} counterId={counter.id} undo={view.undo} />}
          <KeyButton action={leave} weight="plain" />
        </div>
      </section>
      <NextInLine next={next} waiting={waiting} />
    </div>
  );
}
