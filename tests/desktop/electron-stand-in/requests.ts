import type { CdpSession } from './cdp.ts';
import type { Page } from './page.ts';
import { realAddress } from './schemes.ts';
import type { Session } from './session.ts';

/** A request of a page that waits for what is done with it. */
export interface PausedRequest {
  readonly requestId: string;
  readonly frameId: string;
  readonly resourceType: string;
  readonly request: {
    readonly url: string;
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly postData?: string;
  };
}

/**
 * Lets every request of a page pass through the app's schemes and its say on navigations.
 * @param owner the session that the page belongs to
 * @param mayNavigate asked for each document before it is fetched
 */
export async function interceptRequests(
  { session, targetId }: Page,
  owner: Session,
  mayNavigate: (paused: PausedRequest, isMainFrame: boolean) => boolean,
): Promise<void> {
  session.on('Fetch.requestPaused', (paused: PausedRequest) => {
    const done =
      paused.resourceType === 'Document' && !mayNavigate(paused, paused.frameId === targetId)
        ? session.send('Fetch.failRequest', { requestId: paused.requestId, errorReason: 'Aborted' })
        : answer(session, owner, paused);
    // A page that was closed meanwhile no longer waits.
    done.catch(() => undefined);
  });
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
}

async function answer(
  session: CdpSession,
  owner: Session,
  { requestId, request }: PausedRequest,
): Promise<unknown> {
  const url = realAddress(request.url);
  if (!owner.lets(url))
    return session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
  const handler = owner.protocol.handlerOf(url);
  if (!handler) return session.send('Fetch.continueRequest', { requestId });
  const { method, headers, postData } = request;
  const body = postData === undefined ? {} : { body: postData };
  const response = await handler(new Request(url, { method, headers, ...body }));
  return session.send('Fetch.fulfillRequest', {
    requestId,
    responseCode: response.status,
    responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
    body: Buffer.from(await response.arrayBuffer()).toString('base64'),
  });
}
