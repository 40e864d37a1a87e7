import type { Spread } from './wait-range.ts';

/** Those who wait for the same thing, one behind the other. */
export interface Line {
  /** Who stands where in the calling order of the whole hall, the front first. */
  readonly people: readonly { readonly place: number; readonly waitedMs: number }[];
  /** How long a counter has with one of them, ms on average. */
  readonly handlingMs: number;
  /** θ: how many give up in a ms, for each who waits. */
  readonly givesUpPerMs: number;
}

/** A counter with somebody at it. Lines are named by their index. */
export interface Server {
  /** The lines that it serves by itself: whoever of them stands first in the hall's order. */
  readonly serves: readonly number[];
  /** The lines that it helps out with while nobody waits in its own, once their front has waited so long. */
  readonly helps: readonly { readonly line: number; readonly afterMs: number }[];
  /** In how many ms it can be expected to be free; 0 for one that is free. */
  readonly freeInMs: number;
}

interface LineInWalk extends Line {
  /** Who is at its front now; past the last when nobody waits there any more. */
  front: number;
  /** How much of the front is still waiting, from 1 to 0. */
  left: number;
}

interface ServerInWalk extends Server {
  /** How many it calls in a ms, with whom it has; null while it is free. */
  callsPerMs: number | null;
  /** How far it is on the way to its next call, from 0 to 1. */
  done: number;
  /** Whom it will have then: how much of them it has called on the way, and how long they will keep it, ms. */
  called: number;
  calledMs: number;
  /** The line that it calls from now. */
  line: LineInWalk | undefined;
}

interface Walk {
  readonly lines: readonly LineInWalk[];
  readonly servers: readonly ServerInWalk[];
  readonly target: LineInWalk;
  readonly targetLine: number;
  /** ms from now. */
  at: number;
}

/** Less of somebody than this is nobody. */
const nobody = 1e-9;

/**
 * When somebody can be expected to be called, ms from now, and how much that varies; undefined where nobody will.
 * Every counter calls whoever stands first of those that it may call, and people ahead give up one by one. Calls are
 * followed in their mean: while i people are ahead and s counters call from the same line, the next of them is gone
 * after 1/(sμ + iθ), which is exact where all counters serve all and all handling is alike. Nobody comes later, no
 * counter opens or closes.
 * @param targetLine the line in which the person stands alone
 */
export function expectedCall(
  lines: readonly Line[],
  servers: readonly Server[],
  targetLine: number,
): Spread | undefined {
  const walk = walkOf(lines, servers, targetLine);
  if (!walk) return undefined;
  let variance = 0;
  for (;;) {
    freeServersCall(walk);
    if (isOver(walk.target)) return { mean: walk.at, variance };
    for (const server of walk.servers) server.line = lineOf(walk, server);
    const rates = ratesOf(walk);
    const step = nextStep(walk, rates);
    if (step === Infinity) return undefined;
    variance += step * meanGap(walk);
    goOn(walk, rates, step);
  }
}

function walkOf(lines: readonly Line[], servers: readonly Server[], targetLine: number): Walk | undefined {
  const started = lines.map((line) => ({ ...line, front: 0, left: 1 }));
  const target = started[targetLine];
  if (!target) return undefined;
  return {
    lines: started,
    servers: servers.map((server) => ({
      ...server,
      callsPerMs: server.freeInMs === 0 ? null : 1 / server.freeInMs,
      done: 0,
      called: 0,
      calledMs: 0,
      line: undefined,
    })),
    target,
    targetLine,
    at: 0,
  };
}

/** A free counter calls at once, and is then with whom it called. */
function freeServersCall(walk: Walk): void {
  for (const server of walk.servers) {
    if (server.callsPerMs !== null) continue;
    const line = lineOf(walk, server);
    if (!line) continue;
    server.callsPerMs = 1 / line.handlingMs;
    moveUp(line);
    if (isOver(walk.target)) return;
  }
}

/** The line that a counter calls from now: of its own the one whose front stands first, else one that it helps. */
function lineOf(walk: Walk, { serves, helps }: Server): LineInWalk | undefined {
  const own = firstOf(walk, serves);
  if (own || helps.length === 0) return own;
  const open = helps.filter((help) => opensIn(walk, help) <= nobody).map(({ line }) => line);
  return firstOf(walk, open);
}

function firstOf({ lines }: Walk, indices: readonly number[]): LineInWalk | undefined {
  let first: LineInWalk | undefined;
  let firstPlace = Infinity;
  for (const index of indices) {
    const line = lines[index];
    const place = line?.people[line.front]?.place ?? Infinity;
    if (place >= firstPlace) continue;
    first = line;
    firstPlace = place;
  }
  return first;
}

/** In how many ms the front of a line has waited so long that others help; Infinity when nobody waits there. */
function opensIn({ lines, at }: Walk, { line, afterMs }: Server['helps'][number]): number {
  const helped = lines[line];
  const front = helped?.people[helped.front];
  return front ? afterMs - front.waitedMs - at : Infinity;
}

/** How fast the front of each line goes: called by counters, or because one of the line gives up. */
function ratesOf(walk: Walk): Map<LineInWalk, number> {
  const rates = new Map<LineInWalk, number>();
  for (const line of walk.lines) if (!isOver(line)) rates.set(line, givingUp(walk, line));
  for (const { line, callsPerMs } of walk.servers) {
    if (line) rates.set(line, (rates.get(line) ?? 0) + (callsPerMs ?? 0));
  }
  return rates;
}

/** How many of those ahead in a line give up in a ms; who is behind the target and leaves changes nothing for it. */
function givingUp({ target }: Walk, { people, front, givesUpPerMs }: LineInWalk): number {
  if (givesUpPerMs === 0) return 0;
  const place = target.people[0]?.place ?? 0;
  let ahead = 0;
  for (let index = front; index < people.length; index += 1) {
    if ((people[index]?.place ?? 0) < place) ahead += 1;
  }
  return givesUpPerMs * ahead;
}

/** The time until somebody is gone, a counter has made its call or begins to help. */
function nextStep(walk: Walk, rates: ReadonlyMap<LineInWalk, number>): number {
  let step = Infinity;
  for (const [line, rate] of rates) if (rate > 0) step = Math.min(step, line.left / rate);
  for (const { callsPerMs, done, helps } of walk.servers) {
    if (callsPerMs !== null) step = Math.min(step, (1 - done) / callsPerMs);
    for (const help of helps) {
      const opens = opensIn(walk, help);
      if (opens > nobody) step = Math.min(step, opens);
    }
  }
  return step;
}

/** The mean time between two calls by those counters that may call the target, or 0 while there is none. */
function meanGap(walk: Walk): number {
  const called = new Set<LineInWalk>();
  let rate = 0;
  for (const server of walk.servers) {
    if (!mayCallTarget(walk, server)) continue;
    called.add(server.line ?? walk.target);
    rate += server.callsPerMs ?? 0;
  }
  for (const line of called) rate += givingUp(walk, line);
  return rate === 0 ? 0 : 1 / rate;
}

function mayCallTarget(walk: Walk, { serves, helps }: Server): boolean {
  const { targetLine } = walk;
  return (
    serves.includes(targetLine) ||
    helps.some((help) => help.line === targetLine && opensIn(walk, help) <= nobody)
  );
}

function goOn(walk: Walk, rates: ReadonlyMap<LineInWalk, number>, step: number): void {
  walk.at += step;
  for (const server of walk.servers) comeNearer(server, step);
  for (const [line, rate] of rates) {
    line.left -= rate * step;
    if (line.left < nobody) moveUp(line);
  }
}

/** A counter comes nearer to its next call; once made, it is with whom it called, or free where there was nobody. */
function comeNearer(server: ServerInWalk, step: number): void {
  if (server.callsPerMs === null) return;
  const part = server.callsPerMs * step;
  server.done += part;
  if (server.line) {
    server.called += part;
    server.calledMs += part * server.line.handlingMs;
  }
  if (server.done < 1 - nobody) return;
  server.callsPerMs = server.called < nobody ? null : server.called / server.calledMs;
  server.done = server.called = server.calledMs = 0;
}

function moveUp(line: LineInWalk): void {
  line.front += 1;
  line.left = 1;
}

function isOver({ front, people }: LineInWalk): boolean {
  return front >= people.length;
}
