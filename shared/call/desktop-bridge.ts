import type { Answer, CallRequest, News, RefusalAnswer } from './envelope.ts';

/** A file's bytes as a window gets them, or why they cannot be given. */
export type FileAnswer =
  { readonly ok: true; readonly mime: string; readonly bytes: ArrayBuffer } | Extract<Answer, { ok: false }>;

interface NotDone {
  readonly ok: false;
  readonly refusal: RefusalAnswer;
}

/** What a host shows to a station that is about to join it. */
export interface HostLookedAt {
  /** Where it was found, such as `https://192.168.1.10:8443`. */
  readonly address: string;
  /** SHA-256 of its certificate and of the authority above it, pairs of hex digits; null where nothing is encrypted. */
  readonly fingerprint: string | null;
  readonly authority: string | null;
}
export type LookAnswer = { readonly ok: true; readonly host: HostLookedAt } | NotDone;

/** What somebody has typed and compared, to join a host. */
export interface JoinAsked {
  readonly host: HostLookedAt;
  /** 配对码. */
  readonly code: string;
}
export type JoinAnswer = { readonly ok: true } | NotDone;

/**
 * What the desktop window's preload puts on `window.storefrontDesk`: the same calls as over the LAN, through the
 * window's own door. Listeners return the function that ends them.
 */
export interface DesktopBridge {
  /** @param idleMs how long nobody has touched the window */
  call(request: CallRequest, idleMs?: number): Promise<Answer>;
  /** Every piece of news from now on. */
  onNews(listener: (news: News) => void): () => void;
  /** Whether the host can be reached, soon after listening and on each change. */
  onConnection(listener: (connected: boolean) => void): () => void;
  /** Keeps bytes under their SHA-256 (lower-case hex). Keeping the same bytes twice changes nothing. */
  putFile(bytes: ArrayBuffer, sha256: string): Promise<Answer>;
  getFile(sha256: string): Promise<FileAnswer>;
  /** Tells the window of the counter bar which height its page needs, px; other windows keep theirs. */
  fitBar(height: number): Promise<void>;
  /** Finds a store's host on the network and says by what it can be known. @param address as a person types it */
  lookAtHost(address: string): Promise<LookAnswer>;
  /** Joins a host as a station. The program then starts again, as that station. */
  joinHost(asked: JoinAsked): Promise<JoinAnswer>;
}
