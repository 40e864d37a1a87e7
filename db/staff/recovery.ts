import type { Db, ReadableDb } from '../database/handle.ts';

/** The question that stands on the host's screen. */
export interface RecoveryQuestion {
  readonly personId: number;
  readonly challenge: string;
  /** UTC ms. */
  readonly expiresAt: number;
  readonly tries: number;
}

/** The key on the region's card, or undefined where none was made yet. */
export function findRecoveryKey(db: ReadableDb, hallId: number): string | undefined {
  return db.read<[number], { key: string }>('SELECT key FROM recovery_card WHERE hall_id = ?').get(hallId)
    ?.key;
}

/** Keeps the key of a new card; the one before is gone. @param at UTC ms */
export function keepRecoveryKey(db: Db, hallId: number, key: string, at: number): void {
  db.write<[number, string, number]>(
    'INSERT OR REPLACE INTO recovery_card (hall_id, key, made_at) VALUES (?, ?, ?)',
  ).run(hallId, key, at);
}

/** The question that can still be answered. @param now UTC ms */
export function openQuestion(db: ReadableDb, hallId: number, now: number): RecoveryQuestion | undefined {
  return db
    .read<[number, number], RecoveryQuestion>(
      `SELECT person_id AS personId, challenge, expires_at AS expiresAt, tries
       FROM recovery_question WHERE hall_id = ? AND expires_at > ?`,
    )
    .get(hallId, now);
}

/** Puts a question in place of the one before. @param askedAt UTC ms */
export function putQuestion(
  db: Db,
  hallId: number,
  question: Omit<RecoveryQuestion, 'tries'>,
  askedAt: number,
): void {
  db.write<[number, number, string, number, number]>(
    `INSERT OR REPLACE INTO recovery_question (hall_id, person_id, challenge, asked_at, expires_at)
     VALUES (?, ?, ?, ?, ?)`,
  ).run(hallId, question.personId, question.challenge, askedAt, question.expiresAt);
}

/** Counts a try at the question. */
export function countAnswer(db: Db, hallId: number): void {
  db.write<[number]>('UPDATE recovery_question SET tries = tries + 1 WHERE hall_id = ?').run(hallId);
}

/** Takes the question away: answered, or tried too often. */
export function endQuestion(db: Db, hallId: number): void {
  db.write<[number]>('DELETE FROM recovery_question WHERE hall_id = ?').run(hallId);
}
