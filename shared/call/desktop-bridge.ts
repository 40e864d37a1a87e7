import type { Answer, CallRequest, News } from './envelope.ts';

/** A file's bytes as a window gets them, or why they cannot be given. */
export type FileAnswer =
  { readonly ok: true; readonly mime: string; readonly bytes: ArrayBuffer } | Extract<Answer, { ok: false }>;

/**
 * What the desktop window's preload puts on `window.storefrontDesk`: the same calls as over the LAN, through the
 * window's own door. Listeners return the function that ends them.
 */
export interface DesktopBridge {
  /** @param idleMs how long nobody has touched the window */
  call(request: CallRequest, idleMs?: number): Promise<Answer>;
  /** Every piece of news from now on. There are no heartbeats: the host lives in the same program. */
  onNews(listener: (news: News) => void): () => void;
  /** Whether the host can be reached, at once on listening and on each change. */
  onConnection(listener: (connected: boolean) => void): () => void;
  /** Keeps bytes under their SHA-256 (lower-case hex). Keeping the same bytes twice changes nothing. */
  putFile(bytes: ArrayBuffer, sha256: string): Promise<Answer>;
  getFile(sha256: string): Promise<FileAnswer>;
}
