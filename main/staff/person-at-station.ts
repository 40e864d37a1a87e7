import { nobody } from '../../shared/call/caller.ts';
import { Refusal } from '../../shared/call/refusal.ts';
import { endSignInAt, insertSignIn, setLocked, signInAt, signInsOf } from '../../db/staff/sign-ins.ts';
import type { ReadableDb } from '../../db/database/handle.ts';
import type { CommandContext } from '../call/handler.ts';

/** Somebody comes to a station, or goes: record ids, null for nobody. */
export interface PersonChange {
  readonly stationId: number;
  readonly before: number | null;
  readonly after: number | null;
  /** True where it cannot wait for a ticket to be finished: somebody is disabled, a station is revoked. */
  readonly atOnce: boolean;
}

declare module '../call/handler.ts' {
  interface HostServices {
    /** What later rooms do when another person signs in at a station, or nobody is there any more; may refuse. */
    readonly onPersonChanged: readonly ((context: CommandContext, change: PersonChange) => void)[];
    /** What later rooms do when somebody is disabled, wherever they work. */
    readonly onPersonDisabled: readonly ((context: CommandContext, personId: number) => void)[];
    /** Whether somebody's work at a station keeps it from being locked by itself. */
    readonly isAtWork: (db: ReadableDb, stationId: number, personId: number, businessDate: string) => boolean;
  }
}

/**
 * Puts a person at the calling station in place of whoever is signed in there. The same person again unlocks it.
 * @param personId null signs out
 */
export function changePersonAt(context: CommandContext, personId: number | null): void {
  const { caller } = context;
  if (caller.station === nobody) throw new Refusal('call.not-paired');
  changePersonAtStation(context, { stationId: caller.station, after: personId, atOnce: false });
}

/** As `changePersonAt`, at any station. */
export function changePersonAtStation(
  context: CommandContext,
  { stationId, after, atOnce }: Omit<PersonChange, 'before'>,
): void {
  const { db, businessDate, now, host } = context;
  const here = signInAt(db, stationId);
  if (here && here.personId === after && here.businessDate === businessDate) {
    setLocked(db, here.id, null);
    recordPerson(context, 'sign-in.unlocked', after);
    return;
  }
  const before = here?.personId ?? null;
  if (before !== after)
    for (const follow of host.onPersonChanged) follow(context, { stationId, before, after, atOnce });
  endSignInAt(db, stationId, now);
  if (before !== null) recordPerson(context, 'sign-in.ended', before);
  if (after === null) return;
  insertSignIn(db, { stationId, personId: after }, businessDate, now);
  recordPerson(context, 'sign-in.begun', after);
}

/** Signs somebody out wherever they are signed in, at once. */
export function endSignInsOf(context: CommandContext, personId: number): void {
  for (const { stationId } of signInsOf(context.db, personId)) {
    changePersonAtStation(context, { stationId, after: null, atOnce: true });
  }
}

/** Records what happened to somebody's sign-in or PIN, at the calling station. */
export function recordPerson(
  context: CommandContext,
  kind: string,
  personId: number,
  body: Readonly<Record<string, string>> = {},
): void {
  context.record({ kind, subjectKind: 'person', subjectId: personId, body });
}
