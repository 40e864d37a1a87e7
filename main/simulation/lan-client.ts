import { z } from 'zod';
import type { Answer, CallRequest } from '../../shared/call/envelope.ts';
import { type CallProcedure, callThrough } from './call-procedure.ts';

/** A program that uses a running store as its stations do: over HTTP, through the LAN door. */
export interface LanClient {
  readonly call: CallProcedure;
  /**
   * Sends a request exactly as given. Rejects when no answer came: the same request may then be sent again
   * under the same id, and is done once at most.
   */
  send(request: CallRequest): Promise<Answer>;
}

const answerShape = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown(), now: z.number() }),
  z.object({
    ok: z.literal(false),
    refusal: z.object({ code: z.string(), details: z.record(z.string(), z.union([z.string(), z.number()])) }),
    now: z.number(),
  }),
]);

/**
 * @param address of the LAN door, such as `http://127.0.0.1:8020`
 * @param token of the station that calls; the host's own desk when left out
 */
export function lanClient(address: string, token?: string): LanClient {
  const headers = {
    'content-type': 'application/json',
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  };
  const send = async (request: CallRequest): Promise<Answer> => {
    const response = await fetch(`${address}/api/call`, {
      method: 'POST',
      headers,
      body: JSON.stringify(request),
    });
    return answerShape.parse(await response.json());
  };
  return { call: callThrough(send), send };
}
