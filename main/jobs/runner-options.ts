import type { Topic } from '../../shared/call/procedure.ts';
import type { Connection } from '../../db/database/handle.ts';
import type { HostServices } from '../call/handler.ts';
import type { Clock } from '../time/clock.ts';
import type { JobKind } from './job-kind.ts';

/** What the runner of a store's jobs works with. */
export interface JobRunnerOptions {
  readonly connection: Connection;
  readonly clock: Clock;
  readonly kinds: readonly JobKind[];
  readonly services: HostServices;
  /** After something changed: what screens must fetch again. */
  readonly onChanged: (topics: readonly Topic[]) => void;
  /** Logs a fault of a job and returns the reference number under which it can be found. */
  readonly onFault: (kind: string, error: unknown) => string;
}
