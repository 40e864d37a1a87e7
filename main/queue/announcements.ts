import type { InputOf, OutputOf } from '../../shared/call/procedure.ts';
import { speakerLease } from '../../shared/queue/announcement.ts';
import type { announcementContract } from '../../shared/queue/announcement-contract.ts';
import { announcementsAfter, withdrawnSince } from '../../db/queue/announcements.ts';
import { countersInUse } from '../../db/queue/counters.ts';
import { displayChoiceOf } from '../../db/queue/display-stations.ts';
import { insertSpoken, lastSpoken, lastSpokenLines } from '../../db/queue/spoken.ts';
import type { CommandContext, QueryContext } from '../call/handler.ts';
import type { Speaker } from './speaker-leases.ts';

type Contract = typeof announcementContract;

const mostAtOnce = 100;
const logLines = 50;

/** An undo comes within a minute at most; whoever asks later has been told before, ms. */
const withdrawalsTold = 120_000;

/** Today's announcements after one, and those taken back lately. */
export function announcementsFrom(
  { db, hall, businessDate, now }: QueryContext,
  after: number,
): OutputOf<Contract['announcements']> {
  const day = { hallId: hall.id, businessDate };
  return {
    announcements: announcementsAfter(db, day, after, mostAtOnce),
    withdrawn: withdrawnSince(db, day, now - withdrawalsTold),
  };
}

/** Asks for the word in the zone of the calling station, or keeps it. A silent screen never has it. */
export function holdSpeaker(context: QueryContext, page: string): OutputOf<Contract['holdSpeaker']> {
  const { db, hall, businessDate, now, caller, host } = context;
  const { sound, counterIds } = displayChoiceOf(db, caller.station);
  if (sound === 'silent') return { held: false, last: 0, counterNumbers: [] };
  const zone = zoneOf(context);
  const last = lastSpoken(db, zone, hall.id, businessDate);
  const spokeLast = last && now - last.at < speakerLease ? last.stationId : null;
  return {
    held: host.speakerLeases.hold(zone, speakerOf(context, page), spokeLast),
    last: last?.announcementId ?? 0,
    counterNumbers:
      sound === 'own'
        ? countersInUse(db, hall.id)
            .filter(({ id }) => counterIds.includes(id))
            .map(({ number }) => number)
        : [],
  };
}

/** Gives the word back. */
export function releaseSpeaker(context: QueryContext, page: string): Record<string, never> {
  context.host.speakerLeases.release(zoneOf(context), speakerOf(context, page));
  return {};
}

/** Keeps what became of announcements, in their order. */
export function reportSpoken(context: CommandContext, { results }: InputOf<Contract['reportSpoken']>): void {
  const { db, hall, caller } = context;
  const by = { zone: zoneOf(context), stationId: caller.station };
  for (const report of results) insertSpoken(db, hall.id, by, report);
}

/** What became of the last announcements, newest first. */
export function spokenLog({ db, hall }: QueryContext): OutputOf<Contract['spokenLog']> {
  return lastSpokenLines(db, hall.id, logLines);
}

/** Who hears it together: the hall, or one screen with a sound of its own. */
function zoneOf({ db, caller }: QueryContext): string {
  return displayChoiceOf(db, caller.station).sound === 'own' ? `station-${caller.station}` : 'hall';
}

function speakerOf({ caller }: QueryContext, page: string): Speaker {
  return { stationId: caller.station, page };
}
