import type { CustomScheme, Protocol } from 'electron';
import { type Screens, findScreen, readScreens, securityHeaders } from '../lan/screens.ts';
import { appScheme, isOwnPage } from './origin.ts';

/** What our scheme may do: behave as a secure web origin, and nothing past a page's own policy. */
export const appSchemePrivileges: CustomScheme = {
  scheme: appScheme,
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
};

/** Serves the built screens to the windows. @param folder the built renderer, read once */
export function serveScreens(protocol: Pick<Protocol, 'handle'>, folder: string): void {
  const screens = readScreens(folder);
  protocol.handle(appScheme, (request) => answerRequest(screens, request));
}

/**
 * Answers one request of a window: a file of the bundle, or the page itself for a place inside it such as
 * `/counter`. Nothing is looked up on the disk, so no path leads out of the bundle.
 */
export function answerRequest(screens: Screens, { method, url }: Pick<Request, 'method' | 'url'>): Response {
  if (method !== 'GET') return new Response(null, { status: 405, headers: securityHeaders });
  const screen = isOwnPage(url) ? findScreen(screens, new URL(url).pathname) : undefined;
  if (!screen) return new Response(null, { status: 404, headers: securityHeaders });
  return new Response(screen.bytes, { headers: { ...securityHeaders, 'Content-Type': screen.type } });
}
