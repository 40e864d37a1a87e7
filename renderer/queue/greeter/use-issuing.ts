import { useState } from 'react';
import { businessDateOf } from '../../../shared/time/business-date.ts';
import { useHostNow } from '../../call/use-host-now.ts';
import { useCommand } from '../../call/use-command.ts';
import { useOncePerPress } from '../../design/use-once-per-press.ts';
import { useTimeZone } from '../../design/time-zone-context.ts';
import { queueCalls } from '../calls.ts';
import { type CustomerDraft, askedClassOf, ordinaryCustomer } from '../ticket/asked-class.ts';
import { type WantedItem, issueOf, withOneLess, withOneMore } from './issue-draft.ts';
import type { Issued } from './issued-ticket.tsx';

/** What the greeter is putting together for a customer, and what was issued last. */
export interface Issuing {
  readonly customer: CustomerDraft;
  readonly setCustomer: (customer: CustomerDraft) => void;
  /** Whether businesses are gathered before the ticket is issued. */
  readonly several: boolean;
  readonly setSeveral: (several: boolean) => void;
  readonly items: readonly WantedItem[];
  /** A business was pressed: its ticket is issued, or it is gathered. */
  readonly press: (businessTypeId: number) => void;
  readonly less: (businessTypeId: number) => void;
  readonly clear: () => void;
  /** Issues what was gathered. */
  readonly issueAll: () => void;
  /** False while the time of an appointment is missing, and while a ticket is being issued. */
  readonly ready: boolean;
  readonly issued: Issued | null;
  /** A number was issued another way, such as by a code. */
  readonly setIssued: (issued: Issued) => void;
}

/** Everything is ordinary again after each ticket, so that no class is given by mistake. */
export function useIssuing(): Issuing {
  const [customer, setCustomer] = useState(ordinaryCustomer);
  const [several, setSeveral] = useState(false);
  const [items, setItems] = useState<readonly WantedItem[]>([]);
  const [issued, setIssued] = useState<Issued | null>(null);
  const once = useOncePerPress();
  const timeZone = useTimeZone();
  const askedClass = askedClassOf(customer, businessDateOf(useHostNow(), timeZone), timeZone);
  const clear = (): void => {
    setItems([]);
    setSeveral(false);
    setCustomer(ordinaryCustomer);
  };
  const issue = useCommand(queueCalls.issueTicket, {
    onDone: (answer) => {
      setIssued(answer);
      clear();
    },
  });
  const send = (wanted: readonly WantedItem[]): void => {
    const asked = askedClass && issueOf(wanted, askedClass);
    if (asked) once(() => issue.mutate(asked));
  };
  return {
    customer,
    setCustomer,
    several,
    setSeveral: (wanted) => {
      setSeveral(wanted);
      setItems([]);
    },
    items,
    press: (id) => (several ? setItems(withOneMore(items, id)) : send(withOneMore([], id))),
    less: (id) => setItems(withOneLess(items, id)),
    clear,
    issueAll: () => send(items),
    ready: askedClass !== undefined && !issue.isPending,
    issued,
    setIssued: (other) => {
      setIssued(other);
      clear();
    },
  };
}
