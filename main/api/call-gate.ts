import type { Answer } from '../../shared/call/envelope.ts';
import type { Clock } from '../time/clock.ts';
import type { Dispatch } from './dispatch.ts';

/** Stands before dispatch, so that the store can close between two calls and never inside one. */
export interface CallGate {
  readonly dispatch: Dispatch;
  /** From now on every call is refused with `call.closing`; resolves when those under way are answered. */
  shut(): Promise<void>;
}

export function createCallGate(dispatch: Dispatch, clock: Clock): CallGate {
  const underWay = new Set<Promise<Answer>>();
  let isShut = false;
  return {
    dispatch: async (caller, request) => {
      if (isShut) return { ok: false, refusal: { code: 'call.closing', details: {} }, now: clock.now() };
      const answer = dispatch(caller, request);
      underWay.add(answer);
      try {
        return await answer;
      } finally {
        underWay.delete(answer);
      }
    },
    shut: async () => {
      isShut = true;
      await Promise.all(underWay);
    },
  };
}
