import type { Caller } from '../../shared/call/caller.ts';
import { Refusal } from '../../shared/call/refusal.ts';
import { businessDateOf } from '../../shared/time/business-date.ts';
import type { Db, ReadableDb } from '../../db/database/handle.ts';
import { appendEvent } from '../../db/events/events.ts';
import type { CommandContext, HallInCall, HostServices, QueryContext } from './handler.ts';

/** What a context is made of: one call by one caller at one moment. */
export interface CallParts<D extends ReadableDb> {
  readonly db: D;
  readonly services: HostServices;
  readonly caller: Caller;
  /** UTC ms. */
  readonly now: number;
}

/** What a query's handler sees. */
export function queryContext({ db, services, caller, now }: CallParts<ReadableDb>): QueryContext {
  const hall = hallOfCall(db);
  return {
    db,
    caller,
    now,
    host: services,
    get hall() {
      return setUp(hall());
    },
    get businessDate() {
      return businessDateOf(now, setUp(hall()).timeZone);
    },
  };
}

/** What a command's handler sees. The ids of the events that it records are added to `appended`. */
export function commandContext(parts: CallParts<Db>, appended: number[]): CommandContext {
  const { db, services, caller, now } = parts;
  const hall = hallOfCall(db);
  return {
    db,
    caller,
    now,
    host: services,
    get hall() {
      return setUp(hall());
    },
    get businessDate() {
      return businessDateOf(now, setUp(hall()).timeZone);
    },
    record: (event) => {
      const origin = {
        hallId: hall()?.id ?? null,
        at: now,
        businessDate: businessDateOf(now, hall()?.timeZone ?? 'UTC'),
        stationId: caller.station,
        personId: caller.person,
      };
      const id = appendEvent(db, origin, event);
      appended.push(id);
      return id;
    },
  };
}

/** The one hall that this store keeps, once it is set up. */
export function findHall(db: ReadableDb): HallInCall | undefined {
  return db.read<[], HallInCall>('SELECT id, time_zone AS timeZone FROM hall ORDER BY id LIMIT 1').get();
}

/** The hall, looked up once in a call, since every step of it asks: a hall never becomes another. */
function hallOfCall(db: ReadableDb): () => HallInCall | undefined {
  let hall: HallInCall | undefined;
  return () => (hall ??= findHall(db));
}

function setUp(hall: HallInCall | undefined): HallInCall {
  if (!hall) throw new Refusal('call.not-set-up');
  return hall;
}
