import { Refusal } from '../../shared/call/refusal.ts';
import type { InputOf, OutputOf } from '../../shared/call/procedure.ts';
import type { Setting } from '../../shared/store/setting.ts';
import type { plateContract } from '../../shared/queue/plate-contract.ts';
import { plateName, platePhoto } from '../../shared/queue/announcement-settings.ts';
import { type CounterRow, countersInUse } from '../../db/queue/counters.ts';
import { pauseAt } from '../../db/queue/floor.ts';
import { photoOfPerson } from '../../db/queue/staff-photos.ts';
import { type Seat, seatAtCounter } from '../../db/queue/seats.ts';
import { activeTicket } from '../../db/queue/tickets.ts';
import { findPerson } from '../../db/staff/people.ts';
import { findStation } from '../../db/stations/stations.ts';
import { settingOn } from '../../db/store/settings.ts';
import type { QueryContext } from '../call/handler.ts';

type Plate = OutputOf<typeof plateContract.plate>;

/** What a counter's plate shows. */
export function plateView(context: QueryContext, asked: InputOf<typeof plateContract.plate>): Plate {
  const counter = plateCounter(context, asked.counter);
  if (!counter) return null;
  const { db, businessDate } = context;
  const { id, number, name } = counter;
  const seat = seatAtCounter(db, id, businessDate);
  const ticket = activeTicket(db, id);
  return {
    number,
    name,
    state: seat ? (pauseAt(db, id) ? 'paused' : 'open') : 'closed',
    ticket: ticket
      ? { number: ticket.number, state: ticket.state === 'called' ? 'called' : 'serving' }
      : null,
    clerk: seat ? clerkOf(context, seat) : null,
  };
}

/** The counter by its number, or the one at which the asking station stands. Refuses with `queue.counter-unknown`. */
function plateCounter(
  { db, hall, caller }: QueryContext,
  number: number | undefined,
): CounterRow | undefined {
  const counters = countersInUse(db, hall.id);
  if (number === undefined) {
    const counterId = findStation(db, caller.station)?.counterId;
    return counters.find(({ id }) => id === counterId);
  }
  const counter = counters.find((one) => one.number === number);
  if (!counter) throw new Refusal('queue.counter-unknown');
  return counter;
}

function clerkOf(
  { db, hall, businessDate }: QueryContext,
  { personId, staffNumber }: Seat,
): NonNullable<NonNullable<Plate>['clerk']> {
  const wanted = (setting: Setting<boolean>): boolean => settingOn(db, hall.id, setting, businessDate);
  return {
    staffNumber,
    name: wanted(plateName) ? (findPerson(db, personId)?.name ?? null) : null,
    photo: wanted(platePhoto) ? (photoOfPerson(db, personId) ?? null) : null,
  };
}
