import { createHash } from 'node:crypto';
import BetterSqlite3 from 'better-sqlite3';
import type { Caller } from '../../shared/call/caller.ts';
import type { Answer, CallRequest } from '../../shared/call/envelope.ts';
import type { Command, Procedure, Query, Topic } from '../../shared/call/procedure.ts';
import { Refusal, type RefusalDetails, commonRefusals } from '../../shared/call/refusal.ts';
import { businessDateOf } from '../../shared/time/business-date.ts';
import { appendAudit } from '../../db/api/audit.ts';
import { findRequest, keepRequest } from '../../db/api/requests.ts';
import type { Connection } from '../../db/database/handle.ts';
import { appendEvent } from '../../db/events/events.ts';
import type {
  CommandContext,
  HallInCall,
  HostServices,
  PreparedHandler,
  QueryContext,
} from '../call/handler.ts';
import type { Clock } from '../time/clock.ts';

/** A procedure with the handler that does it, whatever room they come from. */
export interface Registered {
  readonly procedure: Procedure;
  readonly handler: unknown;
}

export interface DispatchOptions {
  readonly connection: Connection;
  readonly clock: Clock;
  readonly procedures: ReadonlyMap<string, Registered>;
  readonly services: HostServices;
  readonly readHall: () => HallInCall | undefined;
  /** Runs a long query away from the main thread. Without it, long queries run where they are called. */
  readonly runLong?: (request: LongRead) => Promise<unknown>;
  /** After a commit: what changed. Never called for a query or a refusal. */
  readonly onCommitted: (topics: readonly Topic[]) => void;
  /** Logs a fault and returns the reference number under which it can be found. */
  readonly onFault: (procedure: string, error: unknown) => string;
  /** Checks every answer against the contract: for tests and development. */
  readonly checkOutputs?: boolean;
}

/** A query as it is handed to the reading worker. */
export interface LongRead {
  readonly procedure: string;
  readonly input: unknown;
  readonly caller: Caller;
  readonly now: number;
}

/** The one way in, behind both doors. */
export type Dispatch = (caller: Caller, request: CallRequest) => Promise<Answer>;

interface Outcome {
  readonly answer: string;
  readonly value: unknown;
}

/**
 * Who may call → input → for a command an optional preparation, then one transaction with its events, its
 * audit row and its request row → commit → news. A refusal rolls everything back.
 */
export function createDispatch(options: DispatchOptions): Dispatch {
  const { clock, procedures } = options;
  return async (caller, request) => {
    const now = clock.now();
    const registered = procedures.get(request.procedure);
    try {
      if (!registered) throw new Refusal('call.unknown-procedure', { procedure: request.procedure });
      const { procedure } = registered;
      assertMayCall(caller, procedure, request.procedure);
      const input = parseInput(procedure, request.input);
      const value =
        procedure.kind === 'query'
          ? await runQuery(options, caller, request.procedure, registered, input, now)
          : await runCommand(options, caller, request, registered, input);
      return { ok: true, value, now: clock.now() };
    } catch (error) {
      return {
        ok: false,
        refusal: refusalOf(error, registered?.procedure, request, options),
        now: clock.now(),
      };
    }
  };
}

function assertMayCall(caller: Caller, procedure: Procedure, name: string): void {
  const { roles } = procedure;
  if (roles === 'everyone' || roles.some((role) => caller.roles.includes(role))) return;
  throw new Refusal('call.not-allowed', { procedure: name });
}

function parseInput(procedure: Procedure, sent: unknown): unknown {
  const parsed = procedure.input.safeParse(sent);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Refusal('call.bad-input', { field: issue?.path.join('.') ?? '', problem: issue?.message ?? '' });
}

async function runQuery(
  options: DispatchOptions,
  caller: Caller,
  name: string,
  { procedure, handler }: Registered,
  input: unknown,
  now: number,
): Promise<unknown> {
  const value =
    (procedure as Query).long && options.runLong
      ? await options.runLong({ procedure: name, input, caller, now })
      : await (handler as (context: QueryContext, input: unknown) => unknown)(
          contextOf(options, caller, now),
          input,
        );
  return checked(options, procedure, value);
}

async function runCommand(
  options: DispatchOptions,
  caller: Caller,
  request: CallRequest,
  { procedure, handler }: Registered,
  input: unknown,
): Promise<unknown> {
  const { id } = request;
  if (id === undefined) throw new Refusal('call.request-id-missing');
  const callerKey = `${caller.station}/${caller.person ?? '-'}`;
  const inputHash = hashOf(request.procedure, input);
  const earlier = answeredEarlier(options, callerKey, id, inputHash);
  if (earlier) return earlier.value;

  const isPrepared = typeof handler === 'object';
  const ready = isPrepared
    ? await (handler as PreparedHandler<Command>).prepare(
        contextOf(options, caller, options.clock.now()),
        input,
      )
    : undefined;
  const { secret = false, topics } = procedure as Command;

  let outcome: Outcome;
  try {
    outcome = options.connection.raw
      .transaction((): Outcome => {
        const again = answeredEarlier(options, callerKey, id, inputHash);
        if (again) return { answer: '', value: again.value };
        const { db } = options.connection;
        const now = options.clock.now();
        const appended: number[] = [];
        const context = contextOf(options, caller, now, appended);
        const value = checked(
          options,
          procedure,
          isPrepared
            ? (handler as PreparedHandler<Command>).apply(context, input, ready)
            : (handler as (context: CommandContext, input: unknown) => unknown)(context, input),
        );
        const answer = JSON.stringify({ value });
        appendAudit(db, {
          at: now,
          door: caller.door,
          stationId: caller.station,
          personId: caller.person,
          procedure: request.procedure,
          requestId: id,
          inputHash,
          firstEventId: appended[0] ?? null,
          lastEventId: appended.at(-1) ?? null,
        });
        keepRequest(db, callerKey, id, { inputHash, answer: secret ? null : answer }, now);
        return { answer, value };
      })
      .immediate();
  } catch (error) {
    if (error instanceof Refusal && !error.code.startsWith('call.')) {
      keepRefusal(options, callerKey, id, inputHash, error);
    }
    throw error;
  }
  if (outcome.answer !== '') options.onCommitted(topics);
  return outcome.value;
}

/** The first answer under this request id; refuses the id when it was used for something else. */
function answeredEarlier(
  options: DispatchOptions,
  callerKey: string,
  id: string,
  inputHash: string,
): { value: unknown } | undefined {
  const kept = findRequest(options.connection.db, callerKey, id);
  if (!kept) return undefined;
  if (kept.inputHash !== inputHash || kept.answer === null) throw new Refusal('call.request-id-reused');
  const answer = JSON.parse(kept.answer) as
    { value: unknown } | { refusal: { code: string; details: RefusalDetails } };
  if ('refusal' in answer) throw new Refusal(answer.refusal.code, answer.refusal.details);
  return answer;
}

/** A refusal changed nothing, but a retry of the same request must hear the same again. */
function keepRefusal(
  options: DispatchOptions,
  callerKey: string,
  id: string,
  inputHash: string,
  { code, details }: Refusal,
): void {
  const { raw, db } = options.connection;
  raw
    .transaction(() => {
      if (findRequest(db, callerKey, id)) return;
      const answer = JSON.stringify({ refusal: { code, details } });
      keepRequest(db, callerKey, id, { inputHash, answer }, options.clock.now());
    })
    .immediate();
}

/** What a handler sees. A query's type shows it neither the writing side of `db` nor `record`. */
function contextOf(
  options: DispatchOptions,
  caller: Caller,
  now: number,
  appended: number[] = [],
): CommandContext {
  const { db } = options.connection;
  return {
    db,
    caller,
    now,
    host: options.services,
    get hall() {
      return hallOf(options);
    },
    get businessDate() {
      return businessDateOf(now, hallOf(options).timeZone);
    },
    record: (event) => {
      const hall = options.readHall();
      const origin = {
        hallId: hall?.id ?? null,
        at: now,
        businessDate: businessDateOf(now, hall?.timeZone ?? 'UTC'),
        stationId: caller.station,
        personId: caller.person,
      };
      const id = appendEvent(db, origin, event);
      appended.push(id);
      return id;
    },
  };
}

function hallOf(options: DispatchOptions): HallInCall {
  const hall = options.readHall();
  if (!hall) throw new Refusal('call.not-set-up');
  return hall;
}

function checked(options: DispatchOptions, procedure: Procedure, value: unknown): unknown {
  return options.checkOutputs ? procedure.output.parse(value) : value;
}

function hashOf(procedure: string, input: unknown): string {
  return createHash('sha256')
    .update(`${procedure}\n${JSON.stringify(input) ?? ''}`)
    .digest('base64url');
}

function refusalOf(
  error: unknown,
  procedure: Procedure | undefined,
  request: CallRequest,
  options: DispatchOptions,
): { code: string; details: RefusalDetails } {
  if (error instanceof Refusal && isDeclared(error.code, procedure)) {
    return { code: error.code, details: error.details };
  }
  if (error instanceof BetterSqlite3.SqliteError) {
    if (error.code === 'SQLITE_FULL') return { code: 'call.disk-full', details: {} };
    if (error.code.startsWith('SQLITE_BUSY')) return { code: 'call.database-busy', details: {} };
  }
  return { code: 'call.fault', details: { reference: options.onFault(request.procedure, error) } };
}

function isDeclared(code: string, procedure: Procedure | undefined): boolean {
  return (
    (commonRefusals as readonly string[]).includes(code) || (procedure?.refusals?.includes(code) ?? false)
  );
}
