/** The scheme and host under which the desktop windows load their own bundle. */
export const appScheme = 'app';
export const appHost = 'desk';

/** Where a window opens when it is told nothing else. */
export const startPage = `${appScheme}://${appHost}/`;

/**
 * True for a page of our own bundle. Scheme and host are compared, not `URL.origin`, which is `null` for any
 * scheme that Node does not know.
 */
export function isOwnPage(address: string): boolean {
  const url = URL.parse(address);
  return (
    url !== null &&
    url.protocol === `${appScheme}:` &&
    url.host === appHost &&
    url.username === '' &&
    url.password === ''
  );
}
