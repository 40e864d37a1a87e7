import type { Answer, CallRequest, NumberAndPin } from '../../shared/call/envelope.ts';
import type { OutputOf, Procedure, SentInputOf } from '../../shared/call/procedure.ts';
import { type HostClock, createHostClock } from './host-clock.ts';
import { RefusedError } from './refused-error.ts';
import { newRequestId } from './request-id.ts';
import type { Callable } from './room-calls.ts';
import { LostAnswerError, type Transport } from './transport.ts';

/** A screen's way to the host, whatever the transport. */
export interface Client {
  readonly transport: Transport;
  readonly clock: HostClock;
  /**
   * Calls a procedure. A command whose answer got lost is sent again under the same id, which the host answers
   * with what it did the first time.
   * @param requestId for a command that was sent before and is still unanswered; a new one when left out
   * @param approver 现场授权: somebody with the right for it, who lets this be done once
   * @throws RefusedError what the host refused, and why
   * @throws LostAnswerError no answer came, for a command after all its retries
   */
  call<P extends Procedure>(
    callable: Callable<P>,
    input: SentInputOf<P>,
    requestId?: string,
    approver?: NumberAndPin,
  ): Promise<OutputOf<P>>;
}

/** How long after each lost answer a command is sent again, ms: about 20 seconds in all. */
const retryAfter: readonly number[] = [250, 500, 1000, 2000, 4000, 6000, 6000];

export function createClient(transport: Transport, delays: readonly number[] = retryAfter): Client {
  const clock = createHostClock();
  transport.onNews((news) => clock.heard(news.now, 0));
  return {
    transport,
    clock,
    call: async (callable, input, requestId, approver) => {
      const request = { ...requestFor(callable, input, requestId), ...(approver && { approver }) };
      const answer = await answered(transport, clock, request, request.id === undefined ? [] : delays);
      if (!answer.ok) throw new RefusedError(answer.refusal);
      return answer.value as OutputOf<(typeof callable)['procedure']>;
    },
  };
}

function requestFor({ name, procedure }: Callable, input: unknown, id = newRequestId()): CallRequest {
  return procedure.kind === 'command' ? { procedure: name, id, input } : { procedure: name, input };
}

async function answered(
  transport: Transport,
  clock: HostClock,
  request: CallRequest,
  [delay, ...later]: readonly number[],
): Promise<Answer> {
  const sentAt = performance.now();
  try {
    const answer = await transport.call(request);
    clock.heard(answer.now, (performance.now() - sentAt) / 2);
    return answer;
  } catch (error) {
    if (!(error instanceof LostAnswerError) || delay === undefined) throw error;
    await passed(delay);
    return answered(transport, clock, request, later);
  }
}

function passed(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
