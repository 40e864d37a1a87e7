import type { Theme, ThemeValues, ThemeView } from '../../shared/campaigns/theme.ts';
import type { LocalName } from '../../shared/store/local-name.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

/** A themed counter as it is kept. */
export interface StoredTheme extends Theme, Pick<ThemeView, 'counterNumber' | 'summary'> {
  /** When its figures were told after its end, UTC ms, or null. */
  readonly toldAt: number | null;
}

interface ThemeRow extends Omit<StoredTheme, 'name' | 'businessTypeIds' | 'products' | 'summary' | 'active'> {
  readonly name: string;
  readonly businessTypeIds: string;
  readonly active: 0 | 1;
  readonly summary: string | null;
  readonly summaryAt: number | null;
  readonly summaryById: number | null;
}

const select = `
  SELECT h.id, h.name, h.counter_id AS counterId, c.number AS counterNumber, h.from_date AS "from",
    h.until_date AS until, h.script, h.routing, h.active, h.summary, h.summary_at AS summaryAt,
    h.summary_by_id AS summaryById, h.told_at AS toldAt,
    (SELECT json_group_array(business_type_id) FROM themed_business WHERE theme_id = h.id) AS businessTypeIds
  FROM themed_counter h JOIN counter c ON c.id = h.counter_id`;

/** All themed counters of a hall, the newest first. */
export function listThemes(db: ReadableDb, hallId: number): StoredTheme[] {
  return db
    .read<[number], ThemeRow>(`${select} WHERE h.hall_id = ? ORDER BY h.from_date DESC, h.id DESC`)
    .all(hallId)
    .map((row) => themeOf(db, row));
}

/** One of a hall, or undefined. */
export function findTheme(db: ReadableDb, hallId: number, id: number): StoredTheme | undefined {
  const row = db
    .read<[number, number], ThemeRow>(`${select} WHERE h.hall_id = ? AND h.id = ?`)
    .get(hallId, id);
  return row && themeOf(db, row);
}

/** What stands at a counter on some day of a time: there is one at most. @param except a record id */
export function themeAtCounter(
  db: ReadableDb,
  counterId: number,
  from: string,
  until: string,
  except = 0,
): StoredTheme | undefined {
  const row = db
    .read<[number, string, string, number], ThemeRow>(
      `${select} WHERE h.counter_id = ? AND h.active = 1 AND h.until_date >= ? AND h.from_date <= ? AND h.id <> ?
       ORDER BY h.id LIMIT 1`,
    )
    .get(counterId, from, until, except);
  return row && themeOf(db, row);
}

/** Adds a themed counter and returns its id. */
export function insertTheme(db: Db, hallId: number, values: ThemeValues): number {
  const { lastInsertRowid } = db
    .write<unknown[]>(
      `INSERT INTO themed_counter (name, counter_id, from_date, until_date, script, routing, hall_id)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(...columnsOf(values), hallId);
  const id = Number(lastInsertRowid);
  putLists(db, id, values);
  return id;
}

/** Changes a themed counter, its businesses and its products. */
export function updateTheme(db: Db, { id, active, ...values }: Theme): void {
  db.write<unknown[]>(
    `UPDATE themed_counter SET name = ?, counter_id = ?, from_date = ?, until_date = ?, script = ?, routing = ?,
       active = ? WHERE id = ?`,
  ).run(...columnsOf(values), Number(active), id);
  putLists(db, id, values);
}

/** 成果小结. @param at UTC ms */
export function setSummary(db: Db, id: number, words: string, at: number, personId: number | null): void {
  db.write<unknown[]>(
    'UPDATE themed_counter SET summary = ?, summary_at = ?, summary_by_id = ? WHERE id = ?',
  ).run(words, at, personId, id);
}

/** Notes that the figures of a themed counter were told. @param at UTC ms */
export function setThemeTold(db: Db, id: number, at: number): void {
  db.write<[number, number]>('UPDATE themed_counter SET told_at = ? WHERE id = ?').run(at, id);
}

function putLists(db: Db, id: number, { businessTypeIds, products }: ThemeValues): void {
  db.write<[number]>('DELETE FROM themed_business WHERE theme_id = ?').run(id);
  const addBusiness = db.write<[number, number]>(
    'INSERT INTO themed_business (theme_id, business_type_id) VALUES (?, ?)',
  );
  for (const businessTypeId of new Set(businessTypeIds)) addBusiness.run(id, businessTypeId);
  db.write<[number]>('UPDATE themed_product SET active = 0 WHERE theme_id = ?').run(id);
  for (const [position, product] of products.entries()) {
    const name = JSON.stringify(product.name);
    const kept = db
      .write<[string, number, number | null, number]>(
        'UPDATE themed_product SET name = ?, position = ?, active = 1 WHERE id = ? AND theme_id = ?',
      )
      .run(name, position, product.id, id).changes;
    if (kept === 0) {
      db.write<[number, string, number]>(
        'INSERT INTO themed_product (theme_id, name, position) VALUES (?, ?, ?)',
      ).run(id, name, position);
    }
  }
}

function columnsOf({ name, counterId, from, until, script, routing }: ThemeValues): unknown[] {
  return [JSON.stringify(name), counterId, from, until, script, routing];
}

function themeOf(db: ReadableDb, row: ThemeRow): StoredTheme {
  const { summaryAt, summaryById, summary, ...rest } = row;
  const products = db
    .read<[number], { id: number; name: string }>(
      'SELECT id, name FROM themed_product WHERE theme_id = ? AND active = 1 ORDER BY position, id',
    )
    .all(row.id)
    .map(({ id, name }) => ({ id, name: JSON.parse(name) as LocalName }));
  return {
    ...rest,
    name: JSON.parse(row.name) as LocalName,
    businessTypeIds: JSON.parse(row.businessTypeIds) as number[],
    products,
    active: row.active === 1,
    summary:
      summary === null || summaryAt === null ? null : { words: summary, at: summaryAt, byId: summaryById },
  };
}
