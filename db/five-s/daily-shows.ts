import type { DailyShow, ShowShot, ShowWords } from '../../shared/five-s/daily-show.ts';
import type { BusinessDate } from '../../shared/time/business-date.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

interface ShowRow {
  readonly id: number;
  readonly date: string;
  readonly hundredths: number | null;
  readonly highlight: string;
  readonly problem: string;
  readonly changedAt: number;
  readonly picture: string | null;
  readonly doneAt: number | null;
  readonly doneBy: string | null;
}

const select = `
  SELECT s.id, s.business_date AS date, s.score AS hundredths, s.highlight, s.problem, s.changed_at AS changedAt,
    s.picture, s.done_at AS doneAt, person.name AS doneBy
  FROM daily_show s LEFT JOIN person ON person.id = s.done_by_person_id`;

/** The show of a day with its shots and what was said of it, or undefined where nothing was kept. */
export function showOn(db: ReadableDb, hallId: number, date: BusinessDate): DailyShow | undefined {
  const row = db
    .read<[number, string], ShowRow>(`${select} WHERE s.hall_id = ? AND s.business_date = ?`)
    .get(hallId, date);
  return row && showOf(db, row);
}

/** The shows of some days, the first and the last included, the latest first. */
export function showsBetween(
  db: ReadableDb,
  hallId: number,
  from: BusinessDate,
  to: BusinessDate,
): DailyShow[] {
  return db
    .read<[number, string, string], ShowRow>(
      `${select} WHERE s.hall_id = ? AND s.business_date BETWEEN ? AND ? ORDER BY s.business_date DESC`,
    )
    .all(hallId, from, to)
    .map((row) => showOf(db, row));
}

/** The id of a day's show, which begins here where nothing was kept for it yet. It counts as changed. @param at UTC ms */
export function touchShow(db: Db, hallId: number, date: BusinessDate, at: number): number {
  const row = db
    .write<[number, string, number], { id: number }>(
      `INSERT INTO daily_show (hall_id, business_date, highlight, problem, changed_at) VALUES (?, ?, '', '', ?)
       ON CONFLICT (hall_id, business_date) DO UPDATE SET changed_at = excluded.changed_at RETURNING id`,
    )
    .get(hallId, date, at);
  if (!row) throw new Error('A show that was kept has an id.');
  return row.id;
}

/** Puts a shot in its place, instead of the one that was there. */
export function putShot(db: Db, showId: number, { slot, area, photo }: ShowShot): void {
  db.write<[number, number, string, string]>(
    `INSERT INTO daily_show_shot (show_id, slot, area, photo) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET area = excluded.area, photo = excluded.photo`,
  ).run(showId, slot, area, photo);
}

/** Leaves a place empty again. */
export function deleteShot(db: Db, showId: number, slot: number): void {
  db.write<[number, number]>('DELETE FROM daily_show_shot WHERE show_id = ? AND slot = ?').run(showId, slot);
}

/** Sets what is said beside the shots. */
export function setWords(db: Db, showId: number, { score, highlight, problem }: ShowWords): void {
  db.write<[number | null, string, string, number]>(
    'UPDATE daily_show SET score = ?, highlight = ?, problem = ? WHERE id = ?',
  ).run(score === null ? null : Math.round(score * 100), highlight, problem, showId);
}

/** Notes that the picture was made. */
export function setDone(
  db: Db,
  showId: number,
  done: { readonly at: number; readonly personId: number | null; readonly picture: string },
): void {
  db.write<[number, number | null, string, number]>(
    'UPDATE daily_show SET done_at = ?, done_by_person_id = ?, picture = ? WHERE id = ?',
  ).run(done.at, done.personId, done.picture, showId);
}

/** Writes down what somebody said. */
export function insertComment(
  db: Db,
  showId: number,
  comment: {
    readonly saidBy: string;
    readonly words: string;
    readonly at: number;
    readonly personId: number | null;
  },
): void {
  const { saidBy, words, at, personId } = comment;
  db.write<[number, string, string, number, number | null]>(
    `INSERT INTO daily_show_comment (show_id, said_by, words, noted_at, noted_by_person_id) VALUES (?, ?, ?, ?, ?)`,
  ).run(showId, saidBy, words, at, personId);
}

/** Takes away what was written down by mistake; false where there is no such comment. */
export function deleteComment(db: Db, showId: number, id: number): boolean {
  return (
    db.write<[number, number]>('DELETE FROM daily_show_comment WHERE show_id = ? AND id = ?').run(showId, id)
      .changes === 1
  );
}

function showOf(db: ReadableDb, row: ShowRow): DailyShow {
  const { id, date, hundredths, highlight, problem, changedAt, picture, doneAt, doneBy } = row;
  return {
    id,
    date,
    score: hundredths === null ? null : hundredths / 100,
    highlight,
    problem,
    shots: db
      .read<[number], ShowShot>(
        'SELECT slot, area, photo FROM daily_show_shot WHERE show_id = ? ORDER BY slot',
      )
      .all(id),
    comments: db
      .read<[number], DailyShow['comments'][number]>(
        `SELECT id, said_by AS saidBy, words, noted_at AS notedAt FROM daily_show_comment
         WHERE show_id = ? ORDER BY id`,
      )
      .all(id),
    done:
      picture === null || doneAt === null
        ? null
        : { at: doneAt, by: doneBy, picture, changedSince: changedAt > doneAt },
  };
}
