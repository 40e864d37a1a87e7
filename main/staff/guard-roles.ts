import { Refusal } from '../../shared/call/refusal.ts';
import type { Person, PersonRole } from '../../shared/staff/person.ts';
import { listPeople } from '../../db/staff/people.ts';
import type { CommandContext } from '../call/handler.ts';

/** Refuses `staff.regional-only` where somebody who is not of the region gives or takes its role. */
export function assertMayGive(
  { caller }: CommandContext,
  before: readonly PersonRole[],
  after: readonly PersonRole[],
): void {
  const changes = before.includes('regional') !== after.includes('regional');
  if (changes && !caller.roles.includes('regional')) throw new Refusal('staff.regional-only');
}

/** Refuses `staff.last-manager` where the hall would be left without anybody who manages it. */
export function assertManagerStays({ db, hall }: CommandContext, after: Person): void {
  const manages = ({ roles, active }: Person): boolean => active && roles.includes('store-manager');
  const people = listPeople(db, hall.id);
  if (manages(after) || !people.some((one) => one.id === after.id && manages(one))) return;
  if (!people.some((one) => one.id !== after.id && manages(one))) throw new Refusal('staff.last-manager');
}
