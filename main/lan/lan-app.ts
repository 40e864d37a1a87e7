import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { callRequest, type Answer } from '../../shared/call/envelope.ts';
import { nobody } from '../../shared/call/caller.ts';
import { Refusal, type RefusalDetails } from '../../shared/call/refusal.ts';
import type { Dispatch } from '../api/dispatch.ts';
import type { NewsDesk } from '../api/news.ts';
import type { FileDoor } from '../api/file-door.ts';
import type { Identify } from '../stations/identify.ts';
import { callerOf, knockOf } from './knock.ts';
import { addFileRoutes } from './file-routes.ts';
import { type Screens, answerScreen, securityHeaders } from './screens.ts';

export interface LanAppOptions {
  readonly dispatch: Dispatch;
  readonly news: NewsDesk;
  readonly files: FileDoor;
  readonly identify: Identify;
  /** True for the door that only this machine can reach. */
  readonly ownMachine: boolean;
  readonly screens: Screens | null;
  /** The `Host` headers under which this door may be addressed. */
  readonly hosts: readonly string[];
}

const largestCall = 1024 * 1024;

/** The LAN door's requests: it finds out who is calling and passes the call on; it knows no procedure by name. */
export function lanApp(options: LanAppOptions): Hono {
  const app = new Hono();
  app.use('*', async (context, next) => {
    for (const [header, value] of Object.entries(securityHeaders)) context.header(header, value);
    if (!isAddressedRightly(context, options.hosts)) {
      return refuse(context, options, 403, 'call.not-allowed', { procedure: 'origin' });
    }
    return next();
  });
  app.post(
    '/api/call',
    bodyLimit({
      maxSize: largestCall,
      onError: (context) => refuse(context, options, 413, 'call.too-large', { limit: '1 MB' }),
    }),
    (context) => answerCall(context, options),
  );
  app.use('/files/*', async (context, next) => {
    const caller = callerOf(options, knockOf(context.req.raw.headers));
    if (caller instanceof Refusal) return refuse(context, options, 401, caller.code, caller.details);
    if (caller.station === nobody) return refuse(context, options, 401, 'call.not-paired', {});
    return next();
  });
  addFileRoutes(app, options.files);
  app.all('/api/*', (context) => refuse(context, options, 404, 'call.unknown-procedure', { procedure: '' }));
  app.get('*', (context) => answerScreen(context, options.screens));
  return app;
}

async function answerCall(context: Context, options: LanAppOptions): Promise<Response> {
  const body = await readJson(context);
  const request = callRequest.safeParse(body);
  if (!request.success) {
    const field = body === undefined ? 'JSON' : (request.error.issues[0]?.path.join('.') ?? '');
    return refuse(context, options, 400, 'call.bad-input', { field, problem: '' });
  }
  const caller = callerOf(options, knockOf(context.req.raw.headers));
  if (caller instanceof Refusal) return refuse(context, options, 401, caller.code, caller.details);
  return context.json(await options.dispatch(caller, request.data));
}

async function readJson(context: Context): Promise<unknown> {
  if (!context.req.header('content-type')?.startsWith('application/json')) return undefined;
  try {
    return await context.req.json();
  } catch {
    return undefined;
  }
}

/** No other site may call through a browser on this machine: `Host` and `Origin` must be this door's own. */
function isAddressedRightly(context: Context, hosts: readonly string[]): boolean {
  const host = context.req.header('host') ?? '';
  const origin = context.req.header('origin');
  return hosts.includes(host) && (origin === undefined || hosts.some((own) => origin === `http://${own}`));
}

function refuse(
  context: Context,
  { news }: LanAppOptions,
  status: 400 | 401 | 403 | 404 | 413,
  code: string,
  details: RefusalDetails,
): Response {
  const answer: Answer = { ok: false, refusal: { code, details }, now: news.latest().now };
  return context.json(answer, status);
}
