import type { FileAnswer } from '../../shared/call/desktop-bridge.ts';
import type { Answer, CallRequest, News } from '../../shared/call/envelope.ts';
import type { Host } from '../api/host.ts';

/** What stands behind a desktop window: the host in this very program, or the one that this station has joined. */
export interface DeskDoor {
  /** Rejects when no answer came. @param idleMs how long nobody has touched the window */
  call(request: CallRequest, idleMs: number): Promise<Answer>;
  putFile(sha256: string, bytes: Uint8Array<ArrayBuffer>): Promise<Answer>;
  getFile(sha256: string): Promise<FileAnswer>;
  /** The host's time, UTC ms. */
  now(): number;
  /** Both listen until the returned function is called; the connection is told at once and on each change. */
  onNews(listener: (news: News) => void): () => void;
  onConnection(listener: (connected: boolean) => void): () => void;
}

/** The host in this very program: its own desk, and always there. */
export function ownHostDoor(
  host: Pick<Host, 'dispatch' | 'files' | 'clock' | 'identify' | 'onNews'>,
): DeskDoor {
  return {
    call: async (request, idleMs) => {
      const caller = host.identify({ door: 'desktop', token: null, ownMachine: true, idleMs });
      return host.dispatch(caller, request);
    },
    putFile: (sha256, bytes) => host.files.put(sha256, [bytes]),
    getFile: async (sha256) => {
      const given = await host.files.get(sha256);
      return given.ok ? { ok: true, mime: given.mime, bytes: new Uint8Array(given.bytes).buffer } : given;
    },
    now: host.clock.now,
    onNews: host.onNews,
    onConnection: (listener) => {
      listener(true);
      return () => undefined;
    },
  };
}
