import type { DesktopBridge } from '../../shared/call/desktop-bridge.ts';
import type { RefusalAnswer } from '../../shared/call/envelope.ts';
import { RefusedError } from '../call/refused-error.ts';
import { LostAnswerError, type Transport } from '../call/transport.ts';

declare global {
  interface Window {
    /** Put there by the preload of a desktop window; absent in a browser. */
    readonly storefrontDesk?: DesktopBridge;
  }
}

/** The way to the host through the desktop window's own door. */
export function createDesktopTransport(bridge: DesktopBridge, idleMs: () => number): Transport {
  return {
    call: (request) => orLost(bridge.call(request, idleMs())),
    onNews: (listener) => bridge.onNews(listener),
    // The host's own window is always known.
    onTurnedAway: () => () => undefined,
    onConnection: (listener) => bridge.onConnection(listener),
    putFile: async (bytes, sha256) => {
      accepted(await orLost(bridge.putFile(await bytes.arrayBuffer(), sha256)));
    },
    getFile: async (sha256) => {
      const { bytes, mime } = accepted(await orLost(bridge.getFile(sha256)));
      return new Blob([bytes], { type: mime });
    },
  };
}

function accepted<A extends { readonly ok: boolean }>(
  answer: A | { readonly ok: false; readonly refusal: RefusalAnswer },
): Extract<A, { ok: true }> {
  if ('refusal' in answer) throw new RefusedError(answer.refusal);
  return answer as Extract<A, { ok: true }>;
}

async function orLost<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw new LostAnswerError(error);
  }
}
