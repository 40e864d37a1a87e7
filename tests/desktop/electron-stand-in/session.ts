import { EventEmitter } from 'node:events';
import { recorded } from './recorded.ts';
import { type Schemes, createSchemes } from './schemes.ts';

type RequestListener = (
  details: { readonly url: string },
  answer: (response: { readonly cancel?: boolean }) => void,
) => void;

/** A session: its own schemes and its own say on requests. Permissions are recorded only, and all share one cache. */
export interface Session extends EventEmitter {
  readonly protocol: Schemes;
  readonly webRequest: { onBeforeRequest(listener: RequestListener): void };
  /** Whether the session's own listener lets a request through. */
  lets(url: string): boolean;
}

const partitions = new Map<string, Session>();

function createSession(): Session {
  let listener: RequestListener | undefined;
  return Object.assign(new EventEmitter(), {
    protocol: createSchemes(),
    webRequest: { onBeforeRequest: (listening: RequestListener) => void (listener = listening) },
    lets: (url: string) => {
      let cancelled = false;
      listener?.({ url }, ({ cancel = false }) => (cancelled = cancel));
      return !cancelled;
    },
    setPermissionRequestHandler: recorded('session.setPermissionRequestHandler'),
    setPermissionCheckHandler: recorded('session.setPermissionCheckHandler'),
    setDevicePermissionHandler: recorded('session.setDevicePermissionHandler'),
    setDisplayMediaRequestHandler: recorded('session.setDisplayMediaRequestHandler'),
  });
}

const defaultSession = createSession();

export const session = {
  defaultSession,
  fromPartition: (partition: string): Session => {
    const kept = partitions.get(partition) ?? createSession();
    partitions.set(partition, kept);
    return kept;
  },
};

export const protocol = {
  registerSchemesAsPrivileged: (_schemes: readonly unknown[]): void => undefined,
  ...defaultSession.protocol,
};
