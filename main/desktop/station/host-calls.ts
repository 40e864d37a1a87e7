import { randomUUID } from 'node:crypto';
import type { AnswerOf, ProcedureName, SentTo } from '../../../shared/api/contract.ts';
import { Refusal } from '../../../shared/call/refusal.ts';
import type { DeskDoor } from '../desk-door.ts';
import { unknownIdleMs } from '../../stations/presence.ts';

/** Between two tries to reach a host that is away, ms. */
const againAfter = 1000;

/** How a station's own program, and no person, calls its host. */
export type HostCall = <N extends ProcedureName>(procedure: N, input: SentTo<N>) => Promise<AnswerOf<N>>;

/**
 * Calls the host until it answers: a host that is away comes back, and the same request id gets the first answer
 * again, so nothing is done twice. Throws `Refusal`, and the signal's reason once it is aborted.
 */
export function untilAnswered(door: Pick<DeskDoor, 'call'>, signal: AbortSignal): HostCall {
  return async (procedure, input) => {
    const request = { procedure, id: randomUUID(), input };
    for (;;) {
      signal.throwIfAborted();
      const answer = await door.call(request, unknownIdleMs).catch(() => null);
      if (answer?.ok) return answer.value as AnswerOf<typeof procedure>;
      if (answer && answer.refusal.code !== 'call.closing')
        throw new Refusal(answer.refusal.code, answer.refusal.details);
      await pause(againAfter, signal);
    }
  };
}

/** Resolves after so many milliseconds, or at once when the signal is aborted. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done, { once: true });
    if (signal.aborted) done();
  });
}
