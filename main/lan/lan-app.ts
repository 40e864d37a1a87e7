import { getConnInfo } from '@hono/node-server/conninfo';
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { type Caller, nobody } from '../../shared/call/caller.ts';
import { callRequest, type Answer, type CallRequest } from '../../shared/call/envelope.ts';
import { Refusal, type RefusalDetails } from '../../shared/call/refusal.ts';
import type { Dispatch } from '../api/dispatch.ts';
import type { FileDoor } from '../api/file-door.ts';
import type { NewsDesk } from '../api/news.ts';
import type { Identify } from '../stations/identify.ts';
import type { LastSeen } from '../stations/last-seen.ts';
import { type DoorNames, isAddressedRightly } from './door-names.ts';
import { addFileRoutes } from './file-routes.ts';
import { callerOf, knockOf } from './knock.ts';
import { type Screens, answerScreen, securityHeaders } from './screens.ts';
import type { StrangerWatch } from './strangers.ts';

/** What every door over HTTP works with. */
export interface DoorParts {
  readonly dispatch: Dispatch;
  readonly news: NewsDesk;
  readonly files: FileDoor;
  readonly identify: Identify;
  readonly lastSeen: LastSeen;
  /** The built screens, or null where only procedures are served. */
  readonly screens: Screens | null;
}

export interface LanAppOptions extends DoorParts {
  readonly names: DoorNames;
  /** True for the door that only this machine can reach. */
  readonly ownMachine: boolean;
  /** Whether an address may ask now; without it, as often as it likes. */
  readonly mayAsk?: (address: string) => boolean;
  /** Slows down strangers who guess. */
  readonly strangers?: StrangerWatch;
}

const largestCall = 1024 * 1024;

/** The LAN door's requests: it finds out who is calling and passes the call on; it knows no procedure by name. */
export function lanApp(options: LanAppOptions): Hono {
  const app = new Hono();
  app.use('*', async (context, next) => {
    for (const [header, value] of Object.entries(securityHeaders)) context.header(header, value);
    const [host, origin] = [context.req.header('host'), context.req.header('origin')];
    if (!isAddressedRightly(options.names, { host, origin })) {
      return refuse(context, options, 403, 'call.not-allowed', { procedure: 'origin' });
    }
    if (options.mayAsk?.(addressOf(context)) === false) return refuse(context, options, 429, 'call.too-many');
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
    const caller = seen(options, context);
    if (caller instanceof Refusal) return refuse(context, options, 401, caller.code, caller.details);
    if (caller.station === nobody) return refuse(context, options, 401, 'call.not-paired');
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
  const caller = seen(options, context);
  if (caller instanceof Refusal) return refuse(context, options, 401, caller.code, caller.details);
  if (caller.station === nobody) return answerStranger(context, options, caller, request.data);
  return context.json(await options.dispatch(caller, request.data));
}

/** A screen that is not paired may ask a few things; where it guesses, its address has to wait. */
async function answerStranger(
  context: Context,
  options: LanAppOptions,
  caller: Caller,
  request: CallRequest,
): Promise<Response> {
  const address = addressOf(context);
  if ((options.strangers?.waits(address) ?? 0) > 0) return refuse(context, options, 429, 'call.too-many');
  const answer = await options.dispatch(caller, request);
  if (!answer.ok && answer.refusal.code !== 'call.not-paired') options.strangers?.wentWrong(address);
  return context.json(answer);
}

function seen(options: LanAppOptions, context: Context): Caller | Refusal {
  const caller = callerOf(options, knockOf(context.req.raw.headers));
  if (!(caller instanceof Refusal) && caller.station !== nobody) options.lastSeen.seen(caller.station);
  return caller;
}

function addressOf(context: Context): string {
  return getConnInfo(context).remote.address ?? '';
}

async function readJson(context: Context): Promise<unknown> {
  if (!context.req.header('content-type')?.startsWith('application/json')) return undefined;
  try {
    return await context.req.json();
  } catch {
    return undefined;
  }
}

function refuse(
  context: Context,
  { news }: LanAppOptions,
  status: 400 | 401 | 403 | 404 | 413 | 429,
  code: string,
  details: RefusalDetails = {},
): Response {
  const answer: Answer = { ok: false, refusal: { code, details }, now: news.latest().now };
  return context.json(answer, status);
}
