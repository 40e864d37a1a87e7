import type { Topic } from '../../shared/call/procedure.ts';
import type { Connection } from '../../db/database/handle.ts';
import type { HostServices } from '../call/handler.ts';
import type { Clock } from '../time/clock.ts';
import type { ReachPrinter } from './printer-driver.ts';

/** What the runner of a store's prints works with. */
export interface PrintRunnerOptions {
  readonly connection: Connection;
  readonly clock: Clock;
  readonly services: HostServices;
  readonly reach: ReachPrinter;
  /** After something changed: what screens must fetch again. */
  readonly onChanged: (topics: readonly Topic[]) => void;
  /** Logs a fault and returns the reference number under which it can be found. */
  readonly onFault: (where: string, error: unknown) => string;
}
