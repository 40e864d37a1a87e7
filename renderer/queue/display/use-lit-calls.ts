import { useState } from 'react';
import { useHostNow } from '../../call/use-host-now.ts';
import type { CallView } from './call-view.ts';

/** A call is lit for so long after it came on the screen, ms. */
const litFor = 8000;

interface Seen {
  readonly calls: readonly CallView[];
  /** When each of them came on the screen, UTC ms; those that are gone are forgotten. */
  readonly since: ReadonlyMap<string, number>;
}

/** Each call of a number is another: a recall is lit anew. */
export function keyOfCall({ ticketId, calledAt }: CallView): string {
  return `${ticketId}-${calledAt}`;
}

/**
 * The calls that are lit: those that have just come on the screen. So what was called while the host was lost is lit when
 * it is shown at last, and a screen that is opened does not light what was called long before.
 */
export function useLitCalls(calls: readonly CallView[]): ReadonlySet<string> {
  const now = useHostNow();
  const [seen, setSeen] = useState<Seen>(() => ({
    calls,
    since: new Map(calls.map((call) => [keyOfCall(call), call.calledAt])),
  }));
  if (seen.calls !== calls) {
    const since = calls.map((call) => [keyOfCall(call), seen.since.get(keyOfCall(call)) ?? now] as const);
    setSeen({ calls, since: new Map(since) });
  }
  return new Set([...seen.since].filter(([, since]) => now - since < litFor).map(([key]) => key));
}
