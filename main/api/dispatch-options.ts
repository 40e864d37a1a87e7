import type { Caller } from '../../shared/call/caller.ts';
import type { Procedure, Topic } from '../../shared/call/procedure.ts';
import type { Connection } from '../../db/database/handle.ts';
import type { HostServices } from '../call/handler.ts';
import type { Clock } from '../time/clock.ts';
import type { Registered } from './registered.ts';

/** What dispatch works with. */
export interface DispatchOptions {
  readonly connection: Connection;
  readonly clock: Clock;
  readonly procedures: ReadonlyMap<string, Registered>;
  readonly services: HostServices;
  /** Runs a long query away from the main thread. Without it, long queries run where they are called. */
  readonly runLong?: ((read: LongRead) => Promise<unknown>) | undefined;
  /** After a commit: what changed. Never called for a query, a refusal or a retry. */
  readonly onCommitted: (topics: readonly Topic[]) => void;
  /** Logs a fault and returns the reference number under which it can be found. */
  readonly onFault: (procedure: string, error: unknown) => string;
  /** Passes an answer on; in tests it first holds it against the contract. */
  readonly checked: (procedure: Procedure, value: unknown) => unknown;
}

/** A query as it is handed to the reading worker. */
export interface LongRead {
  readonly procedure: string;
  readonly input: unknown;
  readonly caller: Caller;
  readonly now: number;
}
