import type { Certification, CertificationValues } from '../../shared/queue/certification.ts';
import type { LocalName } from '../../shared/store/local-name.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

interface CertificationRow {
  readonly id: number;
  readonly personId: number;
  readonly staffNumber: string;
  readonly name: string;
  readonly personActive: 0 | 1;
  readonly businessTypeId: number | null;
  readonly skillId: number | null;
  readonly subjectName: string;
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly certifiedById: number;
  readonly certifiedByName: string;
  readonly number: string | null;
  readonly revokedAt: number | null;
  readonly revocationReason: string | null;
}

const select = `
  SELECT c.id, c.person_id AS personId, p.staff_number AS staffNumber, p.name, p.active AS personActive,
    c.business_type_id AS businessTypeId, c.skill_id AS skillId, coalesce(b.name, s.name) AS subjectName,
    c.valid_from AS validFrom, c.valid_until AS validUntil, c.certified_by_id AS certifiedById,
    e.name AS certifiedByName, c.number, c.revoked_at AS revokedAt, c.revocation_reason AS revocationReason
  FROM certification c JOIN person p ON p.id = c.person_id JOIN person e ON e.id = c.certified_by_id
    LEFT JOIN business_type b ON b.id = c.business_type_id LEFT JOIN skill s ON s.id = c.skill_id`;

/** All certifications of a hall, the newest first. */
export function listCertifications(db: ReadableDb, hallId: number): Certification[] {
  return db
    .read<[number], CertificationRow>(`${select} WHERE c.hall_id = ? ORDER BY c.valid_from DESC, c.id DESC`)
    .all(hallId)
    .map(certificationOf);
}

/** One certification, or undefined. */
export function findCertification(db: ReadableDb, hallId: number, id: number): Certification | undefined {
  const row = db
    .read<[number, number], CertificationRow>(`${select} WHERE c.hall_id = ? AND c.id = ?`)
    .get(hallId, id);
  return row && certificationOf(row);
}

/** Records a certification and returns its id. */
export function insertCertification(db: Db, hallId: number, values: CertificationValues): number {
  const { personId, subject, from, until, certifiedById, number } = values;
  const { lastInsertRowid } = db
    .write<unknown[]>(
      `INSERT INTO certification (hall_id, person_id, business_type_id, skill_id, valid_from, valid_until,
         certified_by_id, number) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      hallId,
      personId,
      subject.kind === 'business' ? subject.id : null,
      subject.kind === 'skill' ? subject.id : null,
      from,
      until,
      certifiedById,
      number,
    );
  return Number(lastInsertRowid);
}

/** 撤销. @param at UTC ms */
export function setRevoked(db: Db, id: number, reason: string, at: number): void {
  db.write<[number, string, number]>(
    'UPDATE certification SET revoked_at = ?, revocation_reason = ? WHERE id = ?',
  ).run(at, reason, id);
}

/** A business that is offered, and whether it needs a certification. */
export interface CertifiableBusiness {
  readonly id: number;
  readonly code: string;
  readonly name: LocalName;
  readonly needsCertification: boolean;
}

/** The businesses that a hall offers, in its order. */
export function certifiableBusinesses(db: ReadableDb, hallId: number): CertifiableBusiness[] {
  return db
    .read<[number], { id: number; code: string; name: string; needed: 0 | 1 }>(
      `SELECT id, code, name, needs_certification AS needed FROM business_type
       WHERE hall_id = ? AND active = 1 ORDER BY position, id`,
    )
    .all(hallId)
    .map(({ id, code, name, needed }) => ({
      id,
      code,
      name: JSON.parse(name) as LocalName,
      needsCertification: needed === 1,
    }));
}

/** Sets whether a business needs a certification; false where the hall has no such business. */
export function setNeedsCertification(
  db: Db,
  hallId: number,
  businessTypeId: number,
  needed: boolean,
): boolean {
  return (
    db
      .write<[number, number, number]>(
        'UPDATE business_type SET needs_certification = ? WHERE hall_id = ? AND id = ?',
      )
      .run(Number(needed), hallId, businessTypeId).changes === 1
  );
}

const validOn =
  'c.revoked_at IS NULL AND c.valid_from <= ? AND (c.valid_until IS NULL OR c.valid_until >= ?)';

/** The businesses that need a certification which a person does not have on a date. Most halls have none such. */
export function barredBusinesses(
  db: ReadableDb,
  hallId: number,
  personId: number,
  date: string,
): readonly number[] {
  return db
    .read<[number, number, string, string], { id: number }>(
      `SELECT b.id FROM business_type b WHERE b.hall_id = ? AND b.needs_certification = 1 AND NOT EXISTS (
         SELECT 1 FROM certification c WHERE c.person_id = ? AND c.business_type_id = b.id AND ${validOn})`,
    )
    .all(hallId, personId, date, date)
    .map(({ id }) => id);
}

/** The skills that a person is certified for on a date. */
export function certifiedSkills(db: ReadableDb, personId: number, date: string): readonly number[] {
  return db
    .read<[number, string, string], { skillId: number }>(
      `SELECT c.skill_id AS skillId FROM certification c
       WHERE c.person_id = ? AND c.skill_id IS NOT NULL AND ${validOn}`,
    )
    .all(personId, date, date)
    .map(({ skillId }) => skillId);
}

/** The waiting tickets with an open item of one of these businesses. */
export function waitingTicketsOf(
  db: ReadableDb,
  hallId: number,
  businessDate: string,
  businessTypeIds: readonly number[],
): ReadonlySet<number> {
  if (businessTypeIds.length === 0) return new Set();
  return new Set(
    db
      .read<[number, string, string], { id: number }>(
        `SELECT t.id FROM ticket t WHERE t.hall_id = ? AND t.business_date = ? AND t.state = 'waiting'
           AND EXISTS (SELECT 1 FROM ticket_item i WHERE i.ticket_id = t.id AND i.outcome IS NULL
             AND i.business_type_id IN (SELECT value FROM json_each(?)))`,
      )
      .all(hallId, businessDate, JSON.stringify(businessTypeIds))
      .map(({ id }) => id),
  );
}

function certificationOf(row: CertificationRow): Certification {
  const { id, personId, staffNumber, name, validFrom, validUntil, certifiedById, number } = row;
  const { businessTypeId, skillId, certifiedByName, revokedAt, revocationReason } = row;
  return {
    id,
    personId,
    staffNumber,
    name,
    personActive: row.personActive === 1,
    subject:
      businessTypeId === null
        ? { kind: 'skill', id: skillId ?? 0 }
        : { kind: 'business', id: businessTypeId },
    subjectName: JSON.parse(row.subjectName) as LocalName,
    from: validFrom,
    until: validUntil,
    certifiedById,
    certifiedByName,
    number,
    revoked: revokedAt === null ? null : { at: revokedAt, reason: revocationReason ?? '' },
  };
}
