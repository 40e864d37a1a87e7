import type { Answer, CallRequest, News } from '../../shared/call/envelope.ts';

/** How a screen reaches the host: over the LAN, or through the desktop window's own door. */
export interface Transport {
  /** @throws LostAnswerError when no answer came; whether the host did what was asked is then not known */
  call(request: CallRequest): Promise<Answer>;
  onNews(listener: (news: News) => void): () => void;
  /** The host does not know this screen, or knows it no more: whatever it answered before no longer holds. */
  onTurnedAway(listener: () => void): () => void;
  /** Whether the host can be reached: told at once on listening and on each change. */
  onConnection(listener: (connected: boolean) => void): () => void;
  /** Keeps bytes at the host under their SHA-256 (lower-case hex). Throws `RefusedError` for what is not kept. */
  putFile(bytes: Blob, sha256: string): Promise<void>;
  getFile(sha256: string): Promise<Blob>;
}

/** The host gave no answer: it is off, the cable is out, or it restarted half-way. */
export class LostAnswerError extends Error {
  constructor(cause?: unknown) {
    super('no answer from the host', { cause });
    this.name = 'LostAnswerError';
  }
}
