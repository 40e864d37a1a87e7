import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { Answer } from '../../../shared/call/envelope.ts';
import { commonRefusals } from '../../../shared/call/refusal.ts';
import { approvalRefusals } from '../../../shared/staff/approval.ts';
import { type Named, everyProcedure } from '../every-procedure.ts';
import { type TestStore, openTestStore } from '../open-test-store.ts';
import { type Doors, openDoors } from './fuzz-doors.ts';
import { hostileClone, hostileJson, nearly } from './hostile.ts';
import { validInput } from './input-arbitrary.ts';
import { type WatchedTables, watchTables } from './watch-tables.ts';
import { type Who, deskCallers, networkCallers, standReady } from './who-calls.ts';

/** What went wrong with a call, and all that is needed to make it again. */
export interface Misbehaviour {
  readonly what: string;
  readonly procedure: string;
  readonly who: string;
  readonly input: unknown;
}

export interface FuzzResult {
  readonly calls: number;
  /** How many of the calls were done, not refused: a run in which all is refused finds nothing. */
  readonly done: number;
  readonly misbehaviours: readonly Misbehaviour[];
}

/** A refused call may be remembered, and a wrong PIN or code is counted. */
const bookkeeping = new Set(['request', 'pin', 'pairing']);

const stranger: Who = {
  name: 'a screen that is not paired',
  role: null,
  station: 0,
  token: null,
  person: null,
};

interface Fuzzed {
  readonly store: TestStore;
  readonly doors: Doors;
  readonly tables: WatchedTables;
}

/**
 * Calls every procedure again and again with valid, nearly valid and hostile input, as everybody, through both doors.
 * @param rounds how often each procedure is called through each door
 * @param seed the same seed makes the same calls
 */
export async function fuzz({ rounds, seed }: { rounds: number; seed: number }): Promise<FuzzResult> {
  const store = await openTestStore({ durability: 'off' });
  const doors = await openDoors(store);
  try {
    const network = [...networkCallers(store), stranger];
    const desk = deskCallers(store);
    const fuzzed = { store, doors, tables: watchTables(store.connection) };
    const overNetwork = await throughDoor(fuzzed, network, drawn(hostileJson, { rounds, seed }));
    const fromWindow = await throughDoor(fuzzed, desk, drawn(hostileClone, { rounds, seed: seed + 1 }));
    return {
      calls: overNetwork.calls + fromWindow.calls,
      done: overNetwork.done + fromWindow.done,
      misbehaviours: [...overNetwork.misbehaviours, ...fromWindow.misbehaviours],
    };
  } finally {
    await doors.close();
    store.close();
  }
}

interface Draw {
  readonly named: Named;
  readonly input: unknown;
  /** Chooses who calls: mostly one of those who may, since the others are refused before anything else. */
  readonly who: number;
  readonly anybody: boolean;
  readonly approver: unknown;
}

/** The calls of a run: each procedure once a round, so that what one changes the others meet. */
function drawn(hostile: fc.Arbitrary<unknown>, { rounds, seed }: { rounds: number; seed: number }): Draw[] {
  const approver = fc.oneof(
    { arbitrary: fc.constant(undefined), weight: 9 },
    fc.constant({ staffNumber: '8001', pin: '258014' }),
    hostile,
  );
  const anybody = fc.nat(3).map((number) => number === 0);
  const ofEach = everyProcedure.map((named) => {
    const valid = validInput(named.procedure.input);
    const input = fc.oneof(
      { arbitrary: valid, weight: 5 },
      { arbitrary: nearly(valid, hostile), weight: 4 },
      { arbitrary: hostile, weight: 1 },
    );
    const draw = fc.record({ named: fc.constant(named), input, who: fc.nat(), anybody, approver });
    return fc.sample(draw, { numRuns: rounds, seed });
  });
  return Array.from({ length: rounds }, (_none, round) =>
    ofEach.flatMap((draws) => draws[round] ?? []),
  ).flat();
}

async function throughDoor(
  fuzzed: Fuzzed,
  callers: readonly Who[],
  draws: readonly Draw[],
): Promise<FuzzResult> {
  const misbehaviours: Misbehaviour[] = [];
  let done = 0;
  for (const draw of draws) {
    const { named, input, approver } = draw;
    const who = callerOf(draw, callers);
    if (who !== stranger) standReady(fuzzed.store, who);
    fuzzed.tables.changed();
    const request = {
      procedure: named.name,
      id: randomUUID(),
      input,
      ...(approver === undefined ? {} : { approver }),
    };
    const answer = await answerTo(fuzzed.doors, request, who);
    if (!(answer instanceof Error) && answer.ok) done += 1;
    const what = wrongWith(fuzzed, named, answer);
    if (what !== null) misbehaviours.push({ what, procedure: named.name, who: who.name, input });
    fuzzed.store.clock.advanceTo(fuzzed.store.clock.now() + 1_000);
  }
  return { calls: draws.length, done, misbehaviours };
}

function callerOf({ named, who, anybody }: Draw, callers: readonly Who[]): Who {
  const { roles } = named.procedure;
  const allowed = callers.filter(
    ({ role }) => typeof roles === 'string' || roles.some((may) => may === role),
  );
  const among = anybody || allowed.length === 0 ? callers : allowed;
  return among[who % among.length] ?? stranger;
}

async function answerTo(doors: Doors, request: unknown, who: Who): Promise<Answer | Error> {
  try {
    const isWindow = who !== stranger && who.token === null;
    return await (isWindow ? doors.fromWindow(request) : doors.overNetwork(request, who.token));
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** What is wrong with an answer, or null. */
function wrongWith({ store, tables }: Fuzzed, { procedure }: Named, answer: Answer | Error): string | null {
  if (answer instanceof Error) return `broke the door: ${answer.stack}`;
  if (answer.ok) return null;
  const { code } = answer.refusal;
  if (code === 'call.fault') return `fault: ${describeError(store.faults.at(-1))}`;
  const onSite = procedure.kind === 'command' && procedure.onSite ? approvalRefusals : [];
  const declared: readonly string[] = [...commonRefusals, ...(procedure.refusals ?? []), ...onSite];
  if (!declared.includes(code)) return `undeclared: ${code}`;
  const changed = tables.changed().filter((name) => !bookkeeping.has(name));
  return changed.length > 0 ? `${code}, and yet it changed ${changed.join(', ')}` : null;
}

function describeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
