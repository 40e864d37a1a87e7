import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { findProcedure } from '../../shared/api/contract.ts';
import type { Topic } from '../../shared/call/procedure.ts';
import { useClient } from '../call/client-context.ts';
import type { Client } from '../call/client.ts';
import { shownAnew } from '../call/follow-news.ts';
import { OutboxContext } from '../call/outbox/outbox-context.ts';
import { type Outbox, createOutbox } from '../call/outbox/outbox.ts';
import { openOutboxStore } from '../call/outbox/outbox-store.ts';
import type { Unsent } from '../call/outbox/unsent.ts';
import { RefusedError } from '../call/refused-error.ts';

export interface OutboxProviderProps {
  /** Who is signed in here, by record id. */
  readonly person: number | null;
  readonly children: ReactNode;
}

/** 待送出, once for all screens of the staff: sent again whenever somebody signs in or the host is back. */
export function OutboxProvider({ person, children }: OutboxProviderProps): ReactNode {
  const client = useClient();
  const queries = useQueryClient();
  const [outbox] = useState<Outbox>(() =>
    createOutbox(openOutboxStore('unsent'), {
      deliver: (entry) => deliver(client, entry),
      shown: (entries) => shownAnew(queries, topicsOf(entries)),
    }),
  );
  useEffect(
    () =>
      client.transport.onConnection((connected) => {
        if (connected) outbox.signedIn(person);
      }),
    [client, outbox, person],
  );
  return (
    <OutboxContext value={useMemo(() => ({ outbox, person }), [outbox, person])}>{children}</OutboxContext>
  );
}

async function deliver({ transport, call }: Client, entry: Unsent): Promise<void> {
  const procedure = findProcedure(entry.procedure);
  // Kept by an earlier version of the screens, for something that is no longer done so.
  if (!procedure) throw new RefusedError({ code: 'call.unknown-procedure', details: {} });
  for (const { bytes, sha256 } of entry.files) await transport.putFile(bytes, sha256);
  await call({ name: entry.procedure, procedure }, entry.input, entry.requestId);
}

/** What the screens ask again before they let go of these: until then they show the entries themselves. */
function topicsOf(entries: readonly Unsent[]): Topic[] {
  return [...new Set(entries.flatMap(({ procedure }) => findProcedure(procedure)?.topics ?? []))];
}
