import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type LanClient, lanClient } from '../../main/simulation/lan-client.ts';

/** Where the host is at the moment; asked anew after every lost answer. */
export type WhereIsHost = () => Promise<string>;

/** A step that the host has acknowledged: it must never be lost. */
export interface Acknowledged {
  readonly step: 'issued' | 'called' | 'arrived' | 'finished';
  readonly ticketId: number;
  readonly number: string;
  readonly counterId: number;
}

const ticketInAnswer = z.object({ id: z.number(), number: z.string() });
const issuedInAnswer = z.object({ ticket: ticketInAnswer });

/**
 * One counter, with a customer for every visit: issues, calls, serves and finishes until so many are done. Where an
 * answer does not come, the same request is sent again under the same id until one does.
 */
export async function workAtCounter(
  whereIsHost: WhereIsHost,
  place: { readonly counterId: number; readonly businessTypeId: number; readonly visits: number },
  acknowledge: (step: Acknowledged) => void,
): Promise<void> {
  const { counterId, businessTypeId, visits } = place;
  let client: LanClient = lanClient(await whereIsHost());

  const send = async (procedure: string, input: unknown): Promise<unknown> => {
    const request = { procedure, id: randomUUID(), input };
    for (;;) {
      try {
        const answer = await client.send(request);
        if (answer.ok) return answer.value;
        throw new Refused(`${procedure}: ${answer.refusal.code}`);
      } catch (error) {
        if (error instanceof Refused) throw error;
        client = lanClient(await whereIsHost());
      }
    }
  };

  for (let visit = 0; visit < visits; visit += 1) {
    const issued = issuedInAnswer.parse(await send('queue.issueTicket', { businessTypeId })).ticket;
    acknowledge({ step: 'issued', ticketId: issued.id, number: issued.number, counterId });
    const called = ticketInAnswer.parse(await send('queue.callNext', { counterId }));
    const of = { ticketId: called.id, number: called.number, counterId };
    acknowledge({ step: 'called', ...of });
    await send('queue.arrive', { counterId, ticketId: called.id });
    acknowledge({ step: 'arrived', ...of });
    await send('queue.finish', { counterId, ticketId: called.id });
    acknowledge({ step: 'finished', ...of });
  }
}

class Refused extends Error {}
