import type { Caller } from '../../shared/call/caller.ts';
import { Refusal } from '../../shared/call/refusal.ts';
import type { Identify, Knock } from '../stations/identify.ts';

/** What a request's headers tell of who is calling: `Authorization: Bearer …` and `X-Idle`, in seconds. */
export function knockOf(headers: Headers): Pick<Knock, 'token' | 'idleMs'> {
  const authorization = headers.get('authorization') ?? '';
  const idle = Number(headers.get('x-idle') ?? 0);
  return {
    token: authorization.startsWith('Bearer ') ? authorization.slice('Bearer '.length) : null,
    idleMs: Number.isFinite(idle) && idle > 0 ? Math.min(idle, 86_400) * 1_000 : 0,
  };
}

/** Who is calling through this door, or why it is not known. Any other error is a fault and thrown. */
export function callerOf(
  { identify, ownMachine }: { readonly identify: Identify; readonly ownMachine: boolean },
  knock: Pick<Knock, 'token' | 'idleMs'>,
): Caller | Refusal {
  try {
    return identify({ door: 'lan', ownMachine, ...knock });
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}
