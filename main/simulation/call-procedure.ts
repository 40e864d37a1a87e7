import { randomUUID } from 'node:crypto';
import type { AnswerOf, ProcedureName, SentTo } from '../../shared/api/contract.ts';
import type { Caller } from '../../shared/call/caller.ts';
import type { Answer, CallRequest } from '../../shared/call/envelope.ts';
import type { RefusalDetails } from '../../shared/call/refusal.ts';
import type { Dispatch } from '../api/dispatch.ts';

/** Calls a procedure as a station does and gives its value. Rejects with `CallRefused` when the host refuses. */
export type CallProcedure = <N extends ProcedureName>(name: N, input: SentTo<N>) => Promise<AnswerOf<N>>;

/** The host's refusal of a call, with its code. */
export class CallRefused extends Error {
  readonly code: string;
  readonly details: RefusalDetails;

  constructor(procedure: string, { code, details }: Extract<Answer, { ok: false }>['refusal']) {
    super(`${procedure}: ${code} ${JSON.stringify(details)}`);
    this.name = 'CallRefused';
    this.code = code;
    this.details = details;
  }
}

/** Makes typed calls out of a way to send requests, each with a request id of its own. */
export function callThrough(send: (request: CallRequest) => Promise<Answer>): CallProcedure {
  return async (procedure, input) => {
    const answer = await send({ procedure, id: randomUUID(), input });
    if (!answer.ok) throw new CallRefused(procedure, answer.refusal);
    return answer.value as never;
  };
}

/** Calls straight into a host of this process, as its desktop window does. */
export function callDispatch(dispatch: Dispatch, caller: Caller): CallProcedure {
  return callThrough((request) => dispatch(caller, request));
}
