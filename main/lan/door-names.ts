/** Under which addresses a door may be spoken to. */
export interface DoorNames {
  readonly scheme: 'http' | 'https';
  /** The `Host` headers that are this door's own, with their port; asked anew for each request, since addresses change. */
  hosts(): ReadonlySet<string>;
}

const usualPort = { http: 80, https: 443 } as const;

/** The `Host` headers of a door at a port: browsers leave out the usual port of the scheme. */
export function hostsAt(scheme: DoorNames['scheme'], port: number, names: readonly string[]): Set<string> {
  const bare = port === usualPort[scheme] ? names : [];
  return new Set([...names.map((name) => `${name}:${port}`), ...bare]);
}

/** No other site may call through a browser, and no name may be made to lead here: `Host` and `Origin` must be the door's own. */
export function isAddressedRightly(
  { scheme, hosts }: DoorNames,
  { host = '', origin }: { readonly host?: string | undefined; readonly origin?: string | undefined },
): boolean {
  const own = hosts();
  if (!own.has(host.toLowerCase())) return false;
  const prefix = `${scheme}://`;
  return origin === undefined || (origin.startsWith(prefix) && own.has(origin.slice(prefix.length)));
}
