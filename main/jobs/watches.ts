import type { Topic } from '../../shared/call/procedure.ts';
import type { Connection } from '../../db/database/handle.ts';
import { commandContext, findHall, queryContext } from '../call/call-context.ts';
import type { HostServices } from '../call/handler.ts';
import type { Clock } from '../time/clock.ts';
import { theHost } from './the-host.ts';
import type { Watch } from './watch.ts';

/** How often the host looks by itself, ms: what is watched is told in minutes, so nobody sees it late. */
const everyMs = 15_000;

export interface WatchesOptions {
  readonly connection: Connection;
  readonly clock: Clock;
  readonly services: HostServices;
  readonly watches: readonly Watch[];
  /** After something was changed: what screens must fetch again. */
  readonly onChanged: (topics: readonly Topic[]) => void;
  readonly onFault: (name: string, error: unknown) => void;
}

/** Looks at what changes with time alone. */
export interface Watches {
  /** Looks at everything now. */
  look(): void;
  /** Looks soon at what a commit was about, once for many commits. */
  committed(topics: readonly Topic[]): void;
  /** Looks from now on every few seconds. */
  start(): void;
  stop(): void;
}

/** Makes the watches of a store; they rest until they are started or driven. */
export function openWatches(options: WatchesOptions): Watches {
  let every: NodeJS.Timeout | undefined;
  let soon: NodeJS.Immediate | undefined;
  const asked = new Set<Watch>();
  const lookAtAsked = (): void => {
    soon = undefined;
    const watches = [...asked];
    asked.clear();
    for (const watch of watches) lookAt(options, watch);
  };
  const look = (): void => {
    for (const watch of options.watches) lookAt(options, watch);
  };
  return {
    look,
    committed: (topics) => {
      for (const watch of options.watches)
        if (watch.about.some((topic) => topics.includes(topic))) asked.add(watch);
      if (asked.size > 0) soon ??= setImmediate(lookAtAsked);
    },
    start: () => {
      every = setInterval(look, everyMs).unref();
      look();
    },
    stop: () => {
      clearInterval(every);
      clearImmediate(soon);
      soon = undefined;
    },
  };
}

/** Before the hall is set up there is nothing to look at. A fault of one watch is no other's. */
function lookAt({ connection, clock, services, onChanged, onFault }: WatchesOptions, watch: Watch): void {
  try {
    if (!findHall(connection.db)) return;
    const parts = { db: connection.db, services, caller: theHost, now: clock.now() };
    if (!watch.isDue(queryContext(parts))) return;
    connection.atomically(() => watch.apply(commandContext(parts, [])));
    onChanged(watch.topics);
  } catch (error) {
    onFault(watch.name, error);
  }
}
