import type { Answer, CallRequest, News } from './envelope.ts';

/**
 * What the desktop window's preload puts on `window.storefrontDesk`: the same calls as over the LAN, through the
 * window's own door. Listeners return the function that ends them.
 */
export interface DesktopBridge {
  call(request: CallRequest): Promise<Answer>;
  /** Every piece of news; a heartbeat (news without topics) at least every two seconds while the host is there. */
  onNews(listener: (news: News) => void): () => void;
  /** Whether the host can be reached, at once on listening and on each change. */
  onConnection(listener: (connected: boolean) => void): () => void;
  /** Keeps bytes under their SHA-256 (lower-case hex). Keeping the same bytes twice changes nothing. */
  putFile(bytes: ArrayBuffer, sha256: string): Promise<void>;
  getFile(sha256: string): Promise<ArrayBuffer>;
}
