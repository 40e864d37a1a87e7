import type { Caller } from '../../shared/call/caller.ts';
import type { Approver, DecidingRole } from '../../shared/special-service/approvals.ts';
import { onDutyOf, standingOf } from '../../shared/staff/roster-rules.ts';
import type { PlannedDay } from '../../shared/staff/roster.ts';
import { zonedParts } from '../../shared/time/business-date.ts';
import { listPeople } from '../../db/staff/people.ts';
import { rosterBetween } from '../../db/staff/roster.ts';
import type { QueryContext } from '../call/handler.ts';

/** The caller as an approver, with what the roster of today says; null where nobody is signed in. */
export function approverToday(context: QueryContext): Approver | null {
  const { db, hall, businessDate, caller, now } = context;
  const { person } = caller;
  if (person === null) return null;
  const days = rosterBetween(db, hall.id, businessDate, businessDate);
  const { hour, minute } = zonedParts(now, hall.timeZone);
  const atWork = onDutyOf(days, `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
  const people = listPeople(db, hall.id).filter(({ active }) => active);
  const ofRole = (role: DecidingRole): readonly number[] =>
    people.filter(({ id, roles }) => roles.includes(role) || isMarked(days, id, role)).map(({ id }) => id);
  return {
    person,
    roles: rolesOf(caller, days),
    deputyFor: (role) => ofRole(role).find((other) => keepsPlaceOf(days, other, person)) ?? null,
    here: (role) => ofRole(role).filter((id) => atWork.some(({ personId }) => personId === id)),
  };
}

/** Who is 值班经理 of the day by the roster decides as one, a store manager too. */
function rolesOf({ roles, person }: Caller, days: readonly PlannedDay[]): Approver['roles'] {
  return person !== null && isMarked(days, person, 'duty-manager') ? [...roles, 'duty-manager'] : roles;
}

function isMarked(days: readonly PlannedDay[], person: number, role: DecidingRole): boolean {
  return (
    role === 'duty-manager' && days.some(({ personId, dutyManager }) => dutyManager && personId === person)
  );
}

function keepsPlaceOf(days: readonly PlannedDay[], away: number, person: number): boolean {
  const standing = standingOf(days, away);
  return standing.kind === 'substitute' && standing.personId === person;
}
