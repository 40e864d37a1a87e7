import type { Event, Session, WebContents } from 'electron';
import { isOwnPage } from './origin.ts';

/** What our own pages may use without asking. Everything else is denied, to them and to anybody else. */
const grantedPermissions: ReadonlySet<string> = new Set(['fullscreen', 'clipboard-sanitized-write']);

/** Denied unless it is on the list above and asked by a page of our own. @param asking the page's address */
export function isPermissionGranted(permission: string, asking: string): boolean {
  return grantedPermissions.has(permission) && isOwnPage(asking);
}

type GuardedSession = Pick<
  Session,
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setDisplayMediaRequestHandler'
>;

/** Denies a session's pages every device, permission and picture of the screen that they have no use for. */
export function guardSession(session: GuardedSession): void {
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    answer(isPermissionGranted(permission, details.requestingUrl));
  });
  session.setPermissionCheckHandler((_contents, permission, origin) =>
    isPermissionGranted(permission, origin),
  );
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null));
}

/**
 * Keeps a window on our own pages: no navigation, redirect or frame leads elsewhere, no window is opened by a
 * page, no `<webview>` is attached.
 */
export function guardContents(contents: WebContents): void {
  const stayHome = (event: Event<{ readonly url: string }>): void => {
    if (!isOwnPage(event.url)) event.preventDefault();
  };
  contents.on('will-navigate', stayHome);
  contents.on('will-frame-navigate', stayHome);
  contents.on('will-redirect', stayHome);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
