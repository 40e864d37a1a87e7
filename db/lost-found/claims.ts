import type { ClaimSignature, Claimant, LostClaim } from '../../shared/lost-found/lost-item.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

interface ClaimRow extends Omit<LostClaim, 'claimant'> {
  readonly callName: string | null;
  readonly phone: string | null;
  readonly idLast4: string | null;
  readonly signature: string | null;
}

/** Who came for a thing, the first who came first; numbers as they were given. */
export function claimsOf(db: ReadableDb, itemId: number): LostClaim[] {
  return db
    .read<[number], ClaimRow>(
      `SELECT c.id, c.at, c.checked_by_id AS checkedBy, c.outcome, c.checks, c.signed, w.call_name AS callName,
         w.phone, w.id_last4 AS idLast4, w.signature
       FROM lost_claim AS c LEFT JOIN lost_claimant AS w ON w.claim_id = c.id WHERE c.item_id = ? ORDER BY c.id`,
    )
    .all(itemId)
    .map(({ callName, phone, idLast4, signature, ...claim }) => ({
      ...claim,
      claimant: callName === null ? null : { callName, phone, idLast4, signature },
    }));
}

/** A claim as it is kept. */
export interface NewClaim {
  readonly itemId: number;
  /** UTC ms. */
  readonly at: number;
  readonly checkedBy: number;
  readonly checks: string;
  readonly claimant: Claimant;
  /** How it was signed for; null where nothing was given. */
  readonly signature: ClaimSignature | null;
}

/** Adds a claim: the fact, and beside it who came. */
export function insertClaim(
  db: Db,
  { itemId, at, checkedBy, checks, claimant, signature }: NewClaim,
): number {
  const { lastInsertRowid } = db
    .write<unknown[]>(
      'INSERT INTO lost_claim (item_id, at, checked_by_id, outcome, checks, signed) VALUES (?, ?, ?, ?, ?, ?)',
    )
    .run(itemId, at, checkedBy, signature === null ? 'refused' : 'returned', checks, signature?.how ?? null);
  const id = Number(lastInsertRowid);
  db.write<unknown[]>(
    'INSERT INTO lost_claimant (claim_id, call_name, phone, id_last4, signature) VALUES (?, ?, ?, ?, ?)',
  ).run(
    id,
    claimant.callName,
    claimant.phone,
    claimant.idLast4,
    signature?.how === 'finger' ? signature.sha256 : null,
  );
  return id;
}

/** Forgets who came for a thing; that somebody did stays. */
export function eraseClaimants(db: Db, itemId: number): void {
  db.write<[number]>(
    'DELETE FROM lost_claimant WHERE claim_id IN (SELECT id FROM lost_claim WHERE item_id = ?)',
  ).run(itemId);
}

/** Forgets who came for what left the hall before a moment (UTC ms); tells how many, at most so many at once. */
export function eraseClaimantsBefore(db: Db, hallId: number, before: number, limit: number): number {
  return db
    .write<[number, number, number]>(
      `DELETE FROM lost_claimant WHERE claim_id IN (
         SELECT w.claim_id FROM lost_claimant AS w JOIN lost_claim AS c ON c.id = w.claim_id
         JOIN lost_item AS i ON i.id = c.item_id
         WHERE i.hall_id = ? AND i.state <> 'kept' AND i.ended_at < ? LIMIT ?)`,
    )
    .run(hallId, before, limit).changes;
}
