import { Refusal } from '../../shared/call/refusal.ts';
import type { Department } from '../../shared/first-contact/department.ts';
import { isInCharge, mayTell } from '../../shared/first-contact/rights.ts';
import type { Standing } from '../../shared/staff/roster-rules.ts';
import { findDepartment } from '../../db/first-contact/departments.ts';
import { type StoredRecord, findRecord } from '../../db/first-contact/records.ts';
import { findPerson } from '../../db/staff/people.ts';
import { substituteFor } from '../../db/staff/roster-answers.ts';
import type { QueryContext } from '../call/handler.ts';

/** A record of this hall. Refuses with `first-contact.record-unknown`. */
export function recordInHall({ db, hall }: QueryContext, recordId: number): StoredRecord {
  const record = findRecord(db, hall.id, recordId);
  if (!record) throw new Refusal('first-contact.record-unknown');
  return record;
}

/** A department that takes matters now. Refuses with `first-contact.department-unknown`. */
export function departmentInUse({ db, hall }: QueryContext, departmentId: number): Department {
  const department = findDepartment(db, hall.id, departmentId);
  if (!department?.active) throw new Refusal('first-contact.department-unknown');
  return department;
}

/** Refuses with `first-contact.person-unknown` whoever does not work here. */
export function assertColleague({ db }: QueryContext, personId: number): void {
  if (!findPerson(db, personId)?.active) throw new Refusal('first-contact.person-unknown');
}

/** Who keeps the promises of an owner today: they, who stands in on their day off, or null for nobody. */
export function keepersToday({ db, hall, businessDate }: QueryContext): (ownerId: number) => number | null {
  const known = new Map<number, number | null>();
  return (ownerId) => {
    if (!known.has(ownerId)) {
      const standing = substituteFor(db, hall.id, ownerId, businessDate);
      known.set(ownerId, keeperIn(standing, ownerId));
    }
    return known.get(ownerId) ?? null;
  };
}

function keeperIn(standing: Standing, ownerId: number): number | null {
  switch (standing.kind) {
    case 'self':
      return ownerId;
    case 'substitute':
      return standing.personId;
    case 'nobody':
      return null;
  }
}

/** Whether the caller keeps the promises of the record's owner today. */
export function keepsPromise({ db, hall, businessDate, caller }: QueryContext, ownerId: number): boolean {
  return mayTell(caller, ownerId, substituteFor(db, hall.id, ownerId, businessDate));
}

/** Refuses with `first-contact.not-yours` whoever neither keeps the promise nor is in charge. */
export function assertMayLook(context: QueryContext, { ownerId }: StoredRecord): void {
  if (!isInCharge(context.caller) && !keepsPromise(context, ownerId)) {
    throw new Refusal('first-contact.not-yours');
  }
}
