import { useCallback, useEffect, useRef, useState } from 'react';
import type { SentInputOf } from '../../../shared/call/procedure.ts';
import type { queueContract } from '../../../shared/queue/contract.ts';
import type { Client } from '../../call/client.ts';
import { useClient } from '../../call/client-context.ts';
import { type CallError, RefusedError } from '../../call/refused-error.ts';
import { newRequestId } from '../../call/request-id.ts';
import { LostAnswerError } from '../../call/transport.ts';
import { queueCalls } from '../calls.ts';
import type { Issued } from './visit.ts';

type Queue = typeof queueContract;

/** A number for what was chosen, or for the code of a notice. */
type Asked =
  | { readonly kind: 'issue'; readonly asked: SentInputOf<Queue['issueTicket']> }
  | { readonly kind: 'back'; readonly asked: SentInputOf<Queue['comeBack']> };

interface Request {
  readonly id: string;
  readonly asked: Asked;
}

/** A customer who has stood there for so long without a number is sent to the greeter, ms. */
const patienceMs = 120_000;

export interface TakeNumber {
  /** Why there is no number; null while one is being taken. */
  readonly error: CallError | null;
  /** Asked again for the same while there is no answer, the host gives it once. */
  readonly take: (asked: Asked) => void;
  /** The customer has gone, or wants something else. */
  readonly giveUp: () => void;
}

/**
 * Takes one number for one customer. Until the host has answered there is none: a lost answer is asked for again under
 * the same request id, which the host answers with what it did the first time.
 */
export function useTakeNumber(onTaken: (issued: Issued) => void): TakeNumber {
  const client = useClient();
  const [error, setError] = useState<CallError | null>(null);
  const request = useRef<Request | null>(null);
  const giveUp = useCallback(() => {
    request.current = null;
  }, []);
  useEffect(() => giveUp, [giveUp]);

  const ask = async (asking: Request): Promise<void> => {
    const until = performance.now() + patienceMs;
    while (request.current === asking) {
      try {
        const issued = await callFor(client, asking);
        if (request.current !== asking) return;
        request.current = null;
        onTaken(issued);
      } catch (failure) {
        if (!isCallError(failure)) throw failure;
        if (failure instanceof LostAnswerError && performance.now() < until) continue;
        if (failure instanceof RefusedError) giveUp();
        setError(failure);
        return;
      }
    }
  };
  return {
    error,
    take: (asked) => {
      setError(null);
      request.current = sameOrNew(request.current, asked);
      void ask(request.current);
    },
    giveUp,
  };
}

function callFor(client: Client, { asked, id }: Request): Promise<Issued> {
  return asked.kind === 'issue'
    ? client.call(queueCalls.issueTicket, asked.asked, id)
    : client.call(queueCalls.comeBack, asked.asked, id);
}

/** A request that is still unanswered keeps its id, unless something else is asked for. */
function sameOrNew(unanswered: Request | null, asked: Asked): Request {
  const same = unanswered && JSON.stringify(unanswered.asked) === JSON.stringify(asked);
  return { id: same ? unanswered.id : newRequestId(), asked };
}

function isCallError(failure: unknown): failure is CallError {
  return failure instanceof RefusedError || failure instanceof LostAnswerError;
}
