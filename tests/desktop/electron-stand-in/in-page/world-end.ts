/**
 * One of the two ends of a context bridge: the preload's isolated world and the page's own. Objects of one never
 * reach the other: functions and promises stay where they are and are named by number, all else is copied by an
 * event that both worlds hear.
 */
export interface WorldEnd {
  /** Puts a value, copied and frozen, on the other world's `window`. */
  expose(key: string, value: unknown): void;
}

type Told =
  | { readonly kind: 'expose'; readonly key: string; readonly value: unknown }
  | { readonly kind: 'apply'; readonly call: number; readonly fn: number; readonly args: unknown }
  | ({ readonly kind: 'returned'; readonly call: number } & Outcome)
  | ({ readonly kind: 'settled'; readonly promise: number } & Outcome);

interface Outcome {
  readonly ok: boolean;
  readonly value: unknown;
}

type AnyFunction = (...args: unknown[]) => unknown;

const world = globalThis as unknown as EventTarget;

/** @param here the event that this end hears @param there the event that the other end hears */
export function createWorldEnd(here: string, there: string): WorldEnd {
  const tell = (told: Told): void => void world.dispatchEvent(new CustomEvent(there, { detail: told }));
  const { pack, applyHere } = createPacking(tell);
  const { unpack, heardReturn, heardSettled } = createUnpacking(tell, pack);
  world.addEventListener(here, (event) => {
    const told = (event as CustomEvent<Told>).detail;
    if (told.kind === 'expose') {
      Object.defineProperty(world, told.key, { value: unpack(told.value), enumerable: true });
    } else if (told.kind === 'apply') {
      tell({ kind: 'returned', call: told.call, ...applyHere(told.fn, () => unpack(told.args)) });
    } else if (told.kind === 'returned') heardReturn(told.call, told);
    else heardSettled(told.promise, told);
  });
  return { expose: (key, value) => tell({ kind: 'expose', key, value: pack(value) }) };
}

function createPacking(tell: (told: Told) => void) {
  const functions: AnyFunction[] = [];
  let lastPromise = 0;

  const pack = (value: unknown): unknown => {
    if (typeof value === 'function') return { $fn: functions.push(value as AnyFunction) - 1 };
    if (value instanceof Promise) return packPromise(value);
    return eachPart(value, pack);
  };
  const packPromise = (waiting: Promise<unknown>): unknown => {
    lastPromise += 1;
    const promise = lastPromise;
    waiting.then(
      (value) => tell({ kind: 'settled', promise, ok: true, value: pack(value) }),
      (error: unknown) => tell({ kind: 'settled', promise, ok: false, value: wordsOf(error) }),
    );
    return { $promise: promise };
  };
  const applyHere = (fn: number, args: () => unknown): Outcome => {
    try {
      return { ok: true, value: pack(functions[fn]?.(...(args() as unknown[]))) };
    } catch (error) {
      return { ok: false, value: wordsOf(error) };
    }
  };
  return { pack, applyHere };
}

function createUnpacking(tell: (told: Told) => void, pack: (value: unknown) => unknown) {
  const returned = new Map<number, Outcome>();
  const promised = new Map<number, (outcome: Outcome) => void>();
  let lastCall = 0;

  const unpack = (value: unknown): unknown => {
    if (isPlain(value) && '$fn' in value) return proxyOf(value['$fn'] as number);
    if (isPlain(value) && '$promise' in value) return promiseOf(value['$promise'] as number);
    return eachPart(value, unpack, Object.freeze);
  };
  const proxyOf =
    (fn: number): AnyFunction =>
    (...args) => {
      lastCall += 1;
      const call = lastCall;
      tell({ kind: 'apply', call, fn, args: pack(args) });
      const outcome = returned.get(call);
      returned.delete(call);
      return unpack(valueOf(outcome ?? { ok: false, value: 'The other world did not answer.' }));
    };
  const promiseOf = (promise: number): Promise<unknown> =>
    new Promise<Outcome>((resolve) => promised.set(promise, resolve)).then((outcome) =>
      unpack(valueOf(outcome)),
    );
  return {
    unpack,
    heardReturn: (call: number, outcome: Outcome) => void returned.set(call, outcome),
    heardSettled: (promise: number, outcome: Outcome) => {
      promised.get(promise)?.(outcome);
      promised.delete(promise);
    },
  };
}

function valueOf(outcome: Outcome): unknown {
  if (outcome.ok) return outcome.value;
  throw new Error(String(outcome.value));
}

function eachPart(
  value: unknown,
  change: (part: unknown) => unknown,
  finish: (whole: object) => object = (whole) => whole,
): unknown {
  if (Array.isArray(value)) return finish(value.map(change));
  if (!isPlain(value)) return value;
  return finish(Object.fromEntries(Object.entries(value).map(([key, part]) => [key, change(part)])));
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === '[object Object]';
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
