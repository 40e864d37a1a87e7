/** Answers the requests of one scheme, as `protocol.handle` takes it. */
export type SchemeHandler = (request: Request) => Response | Promise<Response>;

/** The schemes that one session's pages know, and who answers them. */
export interface Schemes {
  handle(scheme: string, handler: SchemeHandler): void;
  isProtocolHandled(scheme: string): boolean;
  /** The handler for an address that the app knows. */
  handlerOf(address: string): SchemeHandler | undefined;
}

const known = new Set<string>();
const suffix = '.stand-in';

/**
 * Chromium cannot be taught a scheme from outside, so `app://desk/x` is shown to it as `https://desk.app.stand-in/x`,
 * and every request to such a host is answered here before it reaches a network.
 */
export function shownAddress(address: string): string {
  const url = URL.parse(address);
  const scheme = url?.protocol.slice(0, -1) ?? '';
  if (!url || !known.has(scheme)) return address;
  return `https://${url.host}.${scheme}${suffix}${url.pathname}${url.search}${url.hash}`;
}

/** The address that the app knows for one that Chromium was shown. */
export function realAddress(shown: string): string {
  const url = URL.parse(shown);
  if (!url?.hostname.endsWith(suffix)) return shown;
  const names = url.hostname.slice(0, -suffix.length).split('.');
  return `${names.at(-1)}://${names.slice(0, -1).join('.')}${url.pathname}${url.search}${url.hash}`;
}

export function createSchemes(): Schemes {
  const handlers = new Map<string, SchemeHandler>();
  return {
    handle: (scheme, handler) => {
      known.add(scheme);
      handlers.set(scheme, handler);
    },
    isProtocolHandled: (scheme) => handlers.has(scheme),
    handlerOf: (address) => handlers.get(URL.parse(address)?.protocol.slice(0, -1) ?? ''),
  };
}
