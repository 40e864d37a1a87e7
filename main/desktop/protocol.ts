import type { CustomScheme, Protocol } from 'electron';
import { type Screen, type Screens, findScreen, securityHeaders } from '../lan/screens.ts';
import { appScheme, isOwnPage } from './origin.ts';

/** What our scheme may do: behave as a secure web origin, and nothing past a page's own policy. */
export const appSchemePrivileges: CustomScheme = {
  scheme: appScheme,
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
};

/** Gives a window's screen or a part of it by its path; null for what there is not. */
export type ScreenSource = (path: string) => Promise<Screen | null>;

/** The screens of this program's own bundle: what is not in them cannot be asked for, whatever the path says. */
export function ownBundle(screens: Screens): ScreenSource {
  return (path) => Promise.resolve(findScreen(screens, path) ?? null);
}

/** Serves the screens to the windows. */
export function serveScreens(protocol: Pick<Protocol, 'handle'>, source: ScreenSource): void {
  protocol.handle(appScheme, (request) => answerRequest(source, request));
}

/**
 * Answers one request of a window: a file of the bundle, or the page itself for a place inside it such as
 * `/counter`. Nothing is looked up on the disk, so no path leads out of the bundle.
 */
export async function answerRequest(
  source: ScreenSource,
  { method, url }: Pick<Request, 'method' | 'url'>,
): Promise<Response> {
  if (method !== 'GET') return new Response(null, { status: 405, headers: securityHeaders });
  const screen = isOwnPage(url) ? await source(new URL(url).pathname) : null;
  if (!screen) return new Response(null, { status: 404, headers: securityHeaders });
  return new Response(screen.bytes, { headers: { ...securityHeaders, 'Content-Type': screen.type } });
}
