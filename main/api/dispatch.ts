import type { Caller } from '../../shared/call/caller.ts';
import type { Answer, CallRequest } from '../../shared/call/envelope.ts';
import { Refusal } from '../../shared/call/refusal.ts';
import { approvalRefusals } from '../../shared/staff/approval.ts';
import { queryContext } from '../call/call-context.ts';
import { approvedCaller } from './approved-caller.ts';
import type { DispatchOptions } from './dispatch-options.ts';
import { assertMayCall } from './may-call.ts';
import { refusalAnswerOf } from './refusal-answer.ts';
import type { Registered } from './registered.ts';
import { runCommand } from './run-command.ts';

/** The one way in, behind both doors. Never rejects: what goes wrong is part of the answer. */
export type Dispatch = (caller: Caller, request: CallRequest) => Promise<Answer>;

/**
 * Who may call → input → for a query its handler; for a command an optional preparation, then one transaction
 * with its events, its audit row and its request row → commit → news. A refusal rolls everything back.
 */
export function createDispatch(options: DispatchOptions): Dispatch {
  return async (caller, request) => {
    const found = options.procedures.get(request.procedure);
    try {
      if (!found) throw new Refusal('call.unknown-procedure', { procedure: request.procedure });
      const value = await answered(options, caller, request, found);
      return { ok: true, value, now: options.clock.now() };
    } catch (error) {
      const refusal = refusalAnswerOf(error, found ? refusalsOf(found) : [], (fault) =>
        options.onFault(request.procedure, fault),
      );
      return { ok: false, refusal, now: options.clock.now() };
    }
  };
}

async function answered(
  options: DispatchOptions,
  asking: Caller,
  request: CallRequest,
  found: Registered,
): Promise<unknown> {
  const { approver } = request;
  const caller = approver ? await approvedCaller(options, asking, approver, found.procedure) : asking;
  assertMayCall(caller, found.procedure, request.procedure);
  const input = parseInput(found, request.input);
  return found.kind === 'query'
    ? runQuery(options, caller, request.procedure, found, input)
    : runCommand(options, caller, request, found, input);
}

function refusalsOf({ procedure }: Registered): readonly string[] {
  const own = procedure.refusals ?? [];
  return procedure.kind === 'command' && procedure.onSite ? [...own, ...approvalRefusals] : own;
}

function parseInput({ procedure }: Registered, sent: unknown): unknown {
  const parsed = procedure.input.safeParse(sent);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Refusal('call.bad-input', { field: issue?.path.join('.') ?? '', problem: issue?.message ?? '' });
}

async function runQuery(
  options: DispatchOptions,
  caller: Caller,
  name: string,
  found: Extract<Registered, { kind: 'query' }>,
  input: unknown,
): Promise<unknown> {
  const now = options.clock.now();
  const { connection, services, runLong } = options;
  const value =
    found.procedure.long && runLong
      ? await runLong({ procedure: name, input, caller, now })
      : await found.read(queryContext({ db: connection.db, services, caller, now }), input);
  return options.checked(found.procedure, value);
}
