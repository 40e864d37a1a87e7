import type { ThemeView } from '../../shared/campaigns/theme.ts';
import type { LocalName } from '../../shared/store/local-name.ts';
import type { Db, ReadableDb } from '../database/handle.ts';
import type { StoredTheme } from './themes.ts';

type Named<T> = Omit<T, 'name'> & { readonly name: string };
type BusinessResult = ThemeView['businesses'][number];
type ProductResult = ThemeView['results'][number];

/** What of its businesses was settled at a themed counter within its dates. */
export function businessResults(db: ReadableDb, theme: StoredTheme, today: string): BusinessResult[] {
  return db
    .read<[string, number, string, string, number], Named<BusinessResult>>(
      `SELECT b.id AS businessTypeId, b.name, coalesce(sum(i.count), 0) AS total,
         coalesce(sum(i.count) FILTER (WHERE t.business_date = ?), 0) AS today
       FROM themed_business m JOIN business_type b ON b.id = m.business_type_id
         LEFT JOIN (ticket_item i JOIN ticket t ON t.id = i.ticket_id AND t.voided = 0 AND t.counter_id = ?
             AND t.business_date BETWEEN ? AND ?)
           ON i.business_type_id = b.id AND i.outcome = 'settled'
       WHERE m.theme_id = ? GROUP BY b.id ORDER BY total DESC, b.position, b.id`,
    )
    .all(today, theme.counterId, theme.from, theme.until, theme.id)
    .map(named);
}

/** What was counted of each product: those that are recommended, and those that were and count for something. */
export function productResults(db: ReadableDb, themeId: number, today: string): ProductResult[] {
  return db
    .read<[string, number], Named<ProductResult> & { active: 0 | 1 }>(
      `SELECT p.id AS productId, p.name, p.active, count(r.id) AS total,
         count(r.id) FILTER (WHERE r.business_date = ?) AS today
       FROM themed_product p LEFT JOIN themed_result r ON r.product_id = p.id AND r.voided = 0
       WHERE p.theme_id = ? GROUP BY p.id HAVING p.active = 1 OR total > 0 ORDER BY p.position, p.id`,
    )
    .all(today, themeId)
    .map(({ active: _active, ...row }) => named(row));
}

/** The last result of a theme on a day that was not taken back. */
export function lastResult(
  db: ReadableDb,
  themeId: number,
  date: string,
): { resultId: number; name: LocalName } | null {
  const row = db
    .read<[number, string], { resultId: number; name: string }>(
      `SELECT r.id AS resultId, p.name FROM themed_result r JOIN themed_product p ON p.id = r.product_id
       WHERE p.theme_id = ? AND r.business_date = ? AND r.voided = 0 ORDER BY r.id DESC LIMIT 1`,
    )
    .get(themeId, date);
  return row ? named(row) : null;
}

/** The theme of a product that is recommended, by record id, or undefined. */
export function themeOfProduct(db: ReadableDb, hallId: number, productId: number): number | undefined {
  return db
    .read<[number, number], { id: number }>(
      `SELECT h.id FROM themed_product p JOIN themed_counter h ON h.id = p.theme_id
       WHERE h.hall_id = ? AND p.id = ? AND p.active = 1`,
    )
    .get(hallId, productId)?.id;
}

/** Counts one more and returns its id. @param at UTC ms */
export function insertResult(
  db: Db,
  result: {
    readonly productId: number;
    readonly businessDate: string;
    readonly at: number;
    readonly personId: number | null;
    readonly ticketId: number | null;
  },
): number {
  const { productId, businessDate, at, personId, ticketId } = result;
  const { lastInsertRowid } = db
    .write<unknown[]>(
      'INSERT INTO themed_result (product_id, business_date, at, person_id, ticket_id) VALUES (?, ?, ?, ?, ?)',
    )
    .run(productId, businessDate, at, personId, ticketId);
  return Number(lastInsertRowid);
}

/** Takes a result of a day back; false where there is none. */
export function voidResult(db: Db, hallId: number, id: number, date: string): boolean {
  return (
    db
      .write<[number, string, number]>(
        `UPDATE themed_result SET voided = 1 WHERE id = ? AND business_date = ? AND voided = 0
           AND product_id IN (SELECT p.id FROM themed_product p JOIN themed_counter h ON h.id = p.theme_id
             WHERE h.hall_id = ?)`,
      )
      .run(id, date, hallId).changes === 1
  );
}

function named<T extends { readonly name: string }>(row: T): Omit<T, 'name'> & { name: LocalName } {
  return { ...row, name: JSON.parse(row.name) as LocalName };
}
