import { createContext, useCallback, useContext, useMemo, useSyncExternalStore } from 'react';
import type { Command, SentInputOf } from '../../../shared/call/procedure.ts';
import { newRequestId } from '../request-id.ts';
import type { Callable } from '../room-calls.ts';
import type { Outbox } from './outbox.ts';
import type { Unsent, UnsentFile } from './unsent.ts';

/** The outbox and who works at this screen. The app provides it around every screen of the staff. */
export const OutboxContext = createContext<{
  readonly outbox: Outbox;
  readonly person: number | null;
} | null>(null);

export function useOutbox(): { readonly outbox: Outbox; readonly person: number | null } {
  const context = useContext(OutboxContext);
  if (!context) throw new Error('No outbox around this screen');
  return context;
}

/**
 * Sends a command that must not get lost while the host is away: it is kept in this browser, its files with it, until
 * the host has acknowledged it, over reloads too. Nothing is answered; screens show what waits (`useUnsent`) as if it
 * were done. Resolves once it is kept.
 * @param scope what it belongs to, such as `check:12`
 */
export type SendLater = <C extends Command>(
  scope: string,
  callable: Callable<C>,
  input: SentInputOf<C>,
  files?: readonly UnsentFile[],
) => Promise<void>;

export function useSendLater(): SendLater {
  const { outbox, person } = useOutbox();
  return useCallback<SendLater>(
    (scope, { name }, input, files = []) =>
      outbox.add({ scope, person, procedure: name, input, files, requestId: newRequestId() }),
    [outbox, person],
  );
}

/** What of a scope the host has not acknowledged yet, oldest first, what it refused included. */
export function useUnsent(scope: string): readonly Unsent[] {
  const { outbox } = useOutbox();
  const all = useSyncExternalStore(outbox.listen, outbox.entries);
  return useMemo(() => all.filter((entry) => entry.scope === scope), [all, scope]);
}
