import { Refusal } from '../../shared/call/refusal.ts';
import type { InputOf, OutputOf } from '../../shared/call/procedure.ts';
import type { announcementContract } from '../../shared/queue/announcement-contract.ts';
import { countersInUse } from '../../db/queue/counters.ts';
import { displayChoiceOf, putDisplayChoice } from '../../db/queue/display-stations.ts';
import { findStation, listStations } from '../../db/stations/stations.ts';
import type { CommandContext, QueryContext } from '../call/handler.ts';

type Contract = typeof announcementContract;

/** The screens that can be a display, in use: the displays and the host's own desk. */
export function displayStations({ db, hall }: QueryContext): OutputOf<Contract['displayStations']> {
  return listStations(db, hall.id)
    .filter(({ active, purpose }) => active && (purpose === 'display' || purpose === 'desk'))
    .map(({ id, name }) => ({ stationId: id, name, ...displayChoiceOf(db, id) }))
    .map(({ counterIds, ...line }) => ({ ...line, counterIds: [...counterIds] }));
}

/** Sets whose calls a display shows, and whether it makes a sound. */
export function setDisplayStation(
  context: CommandContext,
  input: InputOf<Contract['setDisplayStation']>,
): void {
  const { db, hall } = context;
  const { stationId, counterIds, sound } = input;
  if (!findStation(db, stationId)) throw new Refusal('queue.display-unknown');
  const known = new Set(countersInUse(db, hall.id).map(({ id }) => id));
  if (counterIds.some((id) => !known.has(id))) throw new Refusal('queue.counter-unknown');
  putDisplayChoice(db, stationId, { counterIds, sound });
  context.record({
    kind: 'display.set',
    subjectKind: 'station',
    subjectId: stationId,
    body: { counterIds, sound },
  });
}
