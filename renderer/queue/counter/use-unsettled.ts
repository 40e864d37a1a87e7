import { useState } from 'react';
import type { UnsettledCause } from '../../../shared/queue/ticket.ts';

interface Marks {
  readonly ticketId: number;
  readonly causes: ReadonlyMap<number, UnsettledCause>;
}

const none: ReadonlyMap<number, UnsettledCause> = new Map();

/** The items of a ticket that the clerk has marked as not settled; 办结 tells the host. Another ticket starts anew. */
export function useUnsettled(
  ticketId: number,
): readonly [ReadonlyMap<number, UnsettledCause>, (itemId: number, cause: UnsettledCause | null) => void] {
  const [marks, setMarks] = useState<Marks>({ ticketId, causes: none });
  const causes = marks.ticketId === ticketId ? marks.causes : none;
  const mark = (itemId: number, cause: UnsettledCause | null): void => {
    const next = new Map(causes);
    if (cause === null) next.delete(itemId);
    else next.set(itemId, cause);
    setMarks({ ticketId, causes: next });
  };
  return [causes, mark];
}
