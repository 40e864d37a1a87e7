import type { Client } from '../../call/client.ts';
import { queueCalls } from '../calls.ts';
import type { SpokenOne } from './speak-queue.ts';

/** Reports to the host what became of announcements: at once, and what piled up meanwhile in one batch. */
export interface SpokenReports {
  add(spoken: SpokenOne): void;
  /** Sends what could not be sent before. */
  send(): void;
}

/** The host takes so many at once. */
const batch = 200;

export function createSpokenReports(client: Client): SpokenReports {
  let unsent: SpokenOne[] = [];
  let sending = false;
  const send = async (): Promise<void> => {
    if (sending || unsent.length === 0) return;
    sending = true;
    const results = unsent.slice(0, batch);
    const sent = await client.call(queueCalls.reportSpoken, { results }).then(
      () => true,
      () => false,
    );
    sending = false;
    if (!sent) return;
    unsent = unsent.slice(results.length);
    await send();
  };
  return {
    add: (spoken) => {
      unsent.push(spoken);
      void send();
    },
    send: () => void send(),
  };
}
