import { randomUUID } from 'node:crypto';
import type { News } from '../../shared/call/envelope.ts';
import type { Procedure, Topic } from '../../shared/call/procedure.ts';
import { lastEventAt } from '../../db/events/events.ts';
import type { Durability } from '../../db/database/open.ts';
import { type Subscriber, followEvents } from '../events/subscribers.ts';
import { openFileStore } from '../files/file-store.ts';
import { createJobRunner } from '../jobs/runner.ts';
import { openWatches } from '../jobs/watches.ts';
import { type Identify, createIdentify } from '../stations/identify.ts';
import type { DoorLimits } from '../lan/door-limits.ts';
import { reachPrinters } from '../printing/drivers/reach-printer.ts';
import type { PagePrinting } from '../printing/page-printing.ts';
import { createPrintRunner } from '../printing/print-runner.ts';
import { createLastSeen } from '../stations/last-seen.ts';
import { createPresence } from '../stations/presence.ts';
import { type Clock, hostClock } from '../time/clock.ts';
import { createCallGate } from './call-gate.ts';
import { type Dispatch, createDispatch } from './dispatch.ts';
import { type FileDoor, createFileDoor } from './file-door.ts';
import { registeredProcedures } from './handlers.ts';
import { jobKinds } from './jobs.ts';
import { type Log, faultReference } from './log.ts';
import { createLongReads } from './long-reads.ts';
import { createNewsDesk } from './news.ts';
import { type Doors, openDoors } from './open-doors.ts';
import { type OpenStore, databaseFile, openStore } from './open-store.ts';
import { hostServices } from './services.ts';
import { subscribers } from './subscribers.ts';
import { watches } from './watches.ts';

export interface HostOptions {
  readonly dataFolder: string;
  readonly migrationsFolder: string;
  readonly version: string;
  readonly log: Log;
  /** The built screens, or null where only procedures are served. */
  readonly rendererFolder: string | null;
  /** The port of the door for this machine's own browsers; 0 takes a free one, null opens no door at all. */
  readonly port: number | null;
  /** Other limits of the network door than the usual ones: for tests. */
  readonly networkLimits?: DoorLimits;
  /** Another clock than the machine's: for the demo hall, replays and tests. */
  readonly clock?: (notBefore: number) => Clock;
  readonly durability?: Durability;
  readonly demo?: boolean;
  /** What a desktop adds to printing; nothing where the host has none. */
  readonly pagePrinting?: PagePrinting;
  /** Holds every answer against the contract: in tests and development. */
  readonly checkOutputs?: boolean;
}

/** The running store: what the doors and the desktop window work with. */
export interface Host {
  readonly dispatch: Dispatch;
  readonly files: FileDoor;
  /** Finds out who is calling, for a door. */
  readonly identify: Identify;
  readonly clock: Clock;
  /** Where browsers of this machine reach it, such as `http://127.0.0.1:8020`, or null without a door. */
  readonly address: string | null;
  /** Whether other machines of the store can reach it now. */
  isNetworkOpen(): boolean;
  /** Listens to news until the returned function is called. */
  onNews(listener: (news: News) => void): () => void;
  /** Finishes what is under way and lets go of the data; asked again, it waits for the same. */
  close(): Promise<void>;
}

/**
 * Starts the store on a data folder. Throws `StoreInUse`, `DatabaseRefused` or `PortTaken` with nothing left open
 * behind it.
 */
export async function startHost(options: HostOptions): Promise<Host> {
  const store = await openStore(options.dataFolder, options.migrationsFolder, Date.now(), options.durability);
  try {
    return await hostOf(options, store);
  } catch (error) {
    store.close();
    throw error;
  }
}

async function hostOf(options: HostOptions, store: OpenStore): Promise<Host> {
  const { log } = options;
  const { connection } = store;
  const boot = randomUUID();
  const clock = clockOf(options, lastEventAt(connection.db));
  const news = createNewsDesk(boot, clock);
  const plain = {
    dataFolder: options.dataFolder,
    version: options.version,
    boot,
    demo: options.demo ?? false,
  };
  const longReads = createLongReads({ file: databaseFile(options.dataFolder), services: plain });

  const onFault = (where: string, error: unknown): string => {
    const reference = faultReference();
    log.error(`${reference} ${where}`, error);
    return reference;
  };
  const fileStore = openFileStore(options.dataFolder, connection, clock);
  const files = createFileDoor(fileStore, (error) => onFault('files', error));
  const follow = createFollower(store, subscribers, log, news.publish);
  const lastSeen = createLastSeen(connection.db, clock);
  let doors: Doors | null = null;
  const services = hostServices(plain, {
    clockAheadBy: () => (options.clock ? 0 : Math.max(0, clock.now() - Date.now())),
    lastSeen,
    networkState: () => doors?.network.state() ?? { kind: 'off' },
    pagePrinting: options.pagePrinting ?? null,
  });
  const onChanged = (topics: readonly Topic[]): void => {
    news.publish(topics);
    follow.soon();
  };
  const jobs = createJobRunner({ connection, clock, kinds: jobKinds, services, onChanged, onFault });
  const prints = createPrintRunner({
    connection,
    clock,
    services,
    reach: reachPrinters(options.pagePrinting ?? null),
    onChanged: (topics) => {
      onChanged(topics);
      prints.wake();
    },
    onFault,
  });
  const watching = openWatches({ connection, clock, services, watches, onChanged, onFault });
  const gate = createCallGate(
    createDispatch({
      connection,
      clock,
      procedures: registeredProcedures(),
      services,
      runLong: longReads.run,
      onCommitted: (topics) => {
        onChanged(topics);
        jobs.wake();
        prints.wake();
        watching.committed(topics);
      },
      onFault,
      checked: options.checkOutputs ? checkedAgainstContract : (_procedure, value) => value,
    }),
    clock,
  );
  follow.now();
  const identify = createIdentify({
    connection,
    clock,
    services,
    presence: createPresence(clock.now()),
    onLocked: () => news.publish(['staff']),
  });

  if (options.port !== null) {
    doors = await openDoors({
      db: connection.db,
      dataFolder: options.dataFolder,
      rendererFolder: options.rendererFolder,
      port: options.port,
      networkLimits: options.networkLimits,
      dispatch: gate.dispatch,
      news,
      files,
      identify,
      lastSeen,
      onFault,
    });
  }
  jobs.start();
  prints.start();
  watching.start();
  const close = async (): Promise<void> => {
    await gate.shut();
    watching.stop();
    await doors?.close();
    await Promise.all([jobs.stop(), prints.stop()]);
    await longReads.close();
    follow.stop();
    store.close();
  };
  let closed: Promise<void> | undefined;
  return {
    dispatch: gate.dispatch,
    files,
    identify,
    clock,
    address: doors?.loopback.address ?? null,
    isNetworkOpen: () => doors?.network.state().kind === 'open',
    onNews: news.listen,
    close: () => (closed ??= close()),
  };
}

function clockOf({ clock, log }: HostOptions, notBefore: number): Clock {
  if (clock) return clock(notBefore);
  return hostClock(notBefore, ({ expected, shown }) =>
    log.warn(
      `The machine's clock jumped: expected ${new Date(expected).toISOString()}, shown ${new Date(shown).toISOString()}.`,
    ),
  );
}

/** Lets the subscribers follow: at once at the start, and soon after each commit, never inside one. */
function createFollower(
  { connection }: OpenStore,
  following: readonly Subscriber[],
  log: Log,
  publish: (topics: Parameters<ReturnType<typeof createNewsDesk>['publish']>[0]) => void,
): { now(): void; soon(): void; stop(): void } {
  let scheduled: NodeJS.Immediate | undefined;
  const follow = followEvents(connection, following, (name, eventId, error) =>
    log.error(`Subscriber ${name} cannot follow event ${eventId}.`, error),
  );
  const now = (): void => {
    scheduled = undefined;
    publish(follow());
  };
  return {
    now,
    soon: () => {
      scheduled ??= setImmediate(now);
    },
    stop: () => {
      if (scheduled) clearImmediate(scheduled);
      scheduled = undefined;
    },
  };
}

function checkedAgainstContract({ output }: Procedure, value: unknown): unknown {
  return output.parse(value);
}
