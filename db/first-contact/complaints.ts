import type { ComplaintCategory, ComplaintView } from '../../shared/first-contact/complaint.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

type ComplaintRow = Omit<ComplaintView, 'bypassRisk' | 'followedUp'> & {
  readonly recordId: number;
  readonly bypassRisk: 0 | 1;
  readonly followedUpAt: number | null;
  readonly followUpSatisfied: 0 | 1 | null;
};

const select = `SELECT record_id AS recordId, category, level, bypass_risk AS bypassRisk, responsibility,
  contact_by AS contactBy, result_by AS resultBy, contacted_at AS contactedAt, repeat_of AS repeatOf,
  followed_up_at AS followedUpAt, follow_up_satisfied AS followUpSatisfied FROM complaint`;

/** What the complaints among these records have, by record. */
export function complaintsOf(
  db: ReadableDb,
  recordIds: readonly number[],
): ReadonlyMap<number, ComplaintView> {
  const rows = db
    .read<[string], ComplaintRow>(`${select} WHERE record_id IN (SELECT value FROM json_each(?))`)
    .all(JSON.stringify(recordIds));
  return new Map(rows.map(({ recordId, ...row }) => [recordId, complaintOf(row)]));
}

/** Keeps what a complaint has, in the place of what was kept before. */
export function putComplaint(db: Db, hallId: number, recordId: number, complaint: ComplaintView): void {
  const { followedUp } = complaint;
  db.write<unknown[]>(
    `INSERT OR REPLACE INTO complaint (record_id, hall_id, category, level, bypass_risk, responsibility, contact_by,
       result_by, contacted_at, repeat_of, followed_up_at, follow_up_satisfied)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    recordId,
    hallId,
    complaint.category,
    complaint.level,
    Number(complaint.bypassRisk),
    complaint.responsibility,
    complaint.contactBy,
    complaint.resultBy,
    complaint.contactedAt,
    complaint.repeatOf,
    followedUp?.at ?? null,
    followedUp === null ? null : Number(followedUp.satisfied),
  );
}

/** What makes two complaints the same trouble of the same customer. */
export interface SameComplaint {
  readonly recordId: number;
  readonly phone: string;
  readonly category: ComplaintCategory;
  /** UTC ms: not before then. */
  readonly since: number;
}

/** The last complaint before this one of the same number and category, or null. */
export function formerComplaint(db: ReadableDb, hallId: number, same: SameComplaint): number | null {
  const row = db
    .read<[string, number, number, number, string], { id: number }>(
      `SELECT r.id FROM first_contact_matter AS m JOIN first_contact AS r ON r.id = m.record_id
       JOIN complaint AS c ON c.record_id = r.id
       WHERE m.phone = ? AND r.hall_id = ? AND r.id < ? AND r.opened_at >= ? AND c.category = ?
       ORDER BY r.id DESC LIMIT 1`,
    )
    .get(same.phone, hallId, same.recordId, same.since, same.category);
  return row?.id ?? null;
}

/** The complaints received since a moment (UTC ms), each as its category and when it was received. */
export function receivedSince(
  db: ReadableDb,
  hallId: number,
  since: number,
): { readonly category: ComplaintCategory; readonly openedAt: number }[] {
  return db
    .read<[number, number], { category: ComplaintCategory; openedAt: number }>(
      `SELECT c.category, r.opened_at AS openedAt FROM first_contact AS r JOIN complaint AS c ON c.record_id = r.id
       WHERE r.hall_id = ? AND r.opened_at >= ?`,
    )
    .all(hallId, since);
}

function complaintOf({
  followedUpAt,
  followUpSatisfied,
  bypassRisk,
  ...row
}: Omit<ComplaintRow, 'recordId'>): ComplaintView {
  return {
    ...row,
    bypassRisk: bypassRisk === 1,
    followedUp: followedUpAt === null ? null : { at: followedUpAt, satisfied: followUpSatisfied === 1 },
  };
}
