import type { ReactNode } from 'react';
import type { TicketView } from '../../../shared/queue/ticket.ts';
import { KeyButton } from '../../design/key-button.tsx';
import type { KeyAction } from '../../design/keys/key-action.ts';
import { useKeys } from '../../design/keys/keys-context.ts';
import { UndoKey } from './undo-key.tsx';
import { useTicketKeys } from './use-ticket-keys.ts';

export interface BarKeysProps {
  readonly ticket: TicketView | null;
  /** The keys of the seat. */
  readonly others: readonly KeyAction[];
}

/** The letters beside 空格, as narrow as they can be. F1 tells the others. */
export function BarKeys({ ticket, others }: BarKeysProps): ReactNode {
  useKeys(others);
  return (
    <>
      {ticket && <NarrowTicketKeys ticket={ticket} />}
      <UndoKey narrow />
      {others.map((action) => (
        <KeyButton key={action.key} action={action} weight="plain" narrow />
      ))}
    </>
  );
}

function NarrowTicketKeys({ ticket }: { readonly ticket: TicketView }): ReactNode {
  const keys = useTicketKeys(ticket);
  useKeys(keys);
  return keys.map((action) => <KeyButton key={action.key} action={action} narrow />);
}
