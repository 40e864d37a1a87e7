import { createHmac, hash, randomBytes } from 'node:crypto';
import type { Caller } from '../../shared/call/caller.ts';
import type { CallRequest } from '../../shared/call/envelope.ts';
import type { Command, Procedure } from '../../shared/call/procedure.ts';
import { Refusal, type RefusalDetails } from '../../shared/call/refusal.ts';
import { appendAudit } from '../../db/api/audit.ts';
import { type KeptRequest, findRequest, keepRequest } from '../../db/api/requests.ts';
import type { Db } from '../../db/database/handle.ts';
import { type CallParts, commandContext, queryContext } from '../call/call-context.ts';
import type { DispatchOptions } from './dispatch-options.ts';
import type { Registered } from './registered.ts';

/** Under which name a request is kept: who asked, and what exactly. */
interface RequestKey {
  readonly caller: string;
  readonly id: string;
  readonly inputHash: string;
}

type KeptAnswer =
  | { readonly value: unknown }
  | { readonly refusal: { readonly code: string; readonly details: RefusalDetails } };

/**
 * Runs a command once: its change, events, audit row and request row stand in one transaction. The same request
 * again gets the first answer again, a refusal included.
 */
export async function runCommand(
  options: DispatchOptions,
  caller: Caller,
  request: CallRequest,
  command: Extract<Registered, { kind: 'command' }>,
  input: unknown,
): Promise<unknown> {
  const key = requestKey(caller, request, input, command.procedure);
  const parts = { db: options.connection.db, services: options.services, caller };
  let ready: unknown;
  if (command.prepare) {
    const earlier = answeredEarlier(options, key);
    if (earlier) return earlier.value;
    countAttempt(options, parts, key, command, input);
    ready = await command.prepare(queryContext({ ...parts, now: options.clock.now() }), input);
  }

  let news = true;
  const runOnce = (): unknown => {
    const earlier = answeredEarlier(options, key);
    if (earlier) {
      news = false;
      return earlier.value;
    }
    const now = options.clock.now();
    const events: number[] = [];
    const value = options.checked(
      command.procedure,
      command.apply(commandContext({ ...parts, now }, events), input, ready),
    );
    keep(options, caller, request.procedure, key, events, command.procedure.secret ? null : { value }, now);
    return value;
  };
  const value = refusedForGood(options, key, () => options.connection.atomically(runOnce));
  if (news) announce(options, request.procedure, command.procedure);
  return value;
}

/** Counts a try before it is looked at. A refusal is kept like any other. */
function countAttempt(
  options: DispatchOptions,
  parts: Pick<CallParts<Db>, 'db' | 'services' | 'caller'>,
  key: RequestKey,
  { attempt }: Extract<Registered, { kind: 'command' }>,
  input: unknown,
): void {
  if (!attempt) return;
  const now = options.clock.now();
  refusedForGood(options, key, () =>
    options.connection.atomically(() => attempt(commandContext({ ...parts, now }, []), input)),
  );
}

/** What is committed stays done and is answered so, even where somebody cannot be told of it. */
function announce({ onCommitted, onFault }: DispatchOptions, name: string, { topics }: Procedure): void {
  try {
    onCommitted(topics);
  } catch (error) {
    onFault(name, error);
  }
}

/** Changes at every start: with it, what was hashed cannot be guessed from the hash. */
const secretKey = randomBytes(32);

function requestKey(
  caller: Caller,
  request: CallRequest,
  input: unknown,
  { secretInput = false }: Command,
): RequestKey {
  if (request.id === undefined) throw new Refusal('call.request-id-missing');
  const sent = `${request.procedure}\n${textOf(input)}`;
  return {
    caller: `${caller.station}/${caller.person ?? '-'}`,
    id: request.id,
    inputHash: secretInput
      ? createHmac('sha256', secretKey).update(sent).digest('base64url')
      : hash('sha256', sent, 'base64url'),
  };
}

/** What was sent, as text. Nested too deeply, or holding itself as only a window's own code could send it, it has none. */
function textOf(input: unknown): string {
  try {
    return JSON.stringify(input);
  } catch {
    throw new Refusal('call.bad-input', { field: '', problem: '' });
  }
}

/** The first answer under this request id. Refuses an id that was used for something else. */
function answeredEarlier(options: DispatchOptions, key: RequestKey): { value: unknown } | undefined {
  const kept = findRequest(options.connection.db, key.caller, key.id);
  if (!kept) return undefined;
  if (kept.inputHash !== key.inputHash || kept.answer === null) throw new Refusal('call.request-id-reused');
  const answer = JSON.parse(kept.answer) as KeptAnswer;
  if ('refusal' in answer) throw new Refusal(answer.refusal.code, answer.refusal.details);
  return answer;
}

function keep(
  options: DispatchOptions,
  caller: Caller,
  procedure: string,
  key: RequestKey,
  events: readonly number[],
  answer: KeptAnswer | null,
  now: number,
): void {
  const { db } = options.connection;
  appendAudit(db, {
    at: now,
    door: caller.door,
    stationId: caller.station,
    personId: caller.person,
    approverId: caller.approver ?? null,
    procedure,
    requestId: key.id,
    inputHash: key.inputHash,
    firstEventId: events[0] ?? null,
    lastEventId: events.at(-1) ?? null,
  });
  keepRequest(db, key.caller, key.id, keptRequest(key, answer), now);
}

/** A refusal by the room itself changed nothing, but the same request must hear the same again. */
function refusedForGood<T>(options: DispatchOptions, key: RequestKey, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof Refusal && !error.code.startsWith('call.')) {
      const { atomically, db } = options.connection;
      const answer = { refusal: { code: error.code, details: error.details } };
      atomically(() => {
        if (findRequest(db, key.caller, key.id)) return;
        keepRequest(db, key.caller, key.id, keptRequest(key, answer), options.clock.now());
      });
    }
    throw error;
  }
}

function keptRequest(key: RequestKey, answer: KeptAnswer | null): KeptRequest {
  return { inputHash: key.inputHash, answer: answer === null ? null : JSON.stringify(answer) };
}
