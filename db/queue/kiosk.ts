import type { CustomersWords, KioskLayout, KioskTile } from '../../shared/queue/kiosk-layout.ts';
import type { Wanted } from '../../shared/queue/kiosk-tiles.ts';
import type { LocalName } from '../../shared/store/local-name.ts';
import type { BusinessDate } from '../../shared/time/business-date.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

/** The layout that the store has made, or undefined while the product's proposal holds. */
export function findKioskLayout(db: ReadableDb, hallId: number): KioskLayout | undefined {
  const tiles = tilesOf(db, hallId);
  return tiles.length > 0 ? { tiles, words: wordsOf(db, hallId) } : undefined;
}

function tilesOf(db: ReadableDb, hallId: number): KioskTile[] {
  return db
    .read<[number], { name: string; businessTypeIds: string }>(
      `SELECT t.name, json_group_array(b.business_type_id ORDER BY b.position) AS businessTypeIds
       FROM kiosk_tile t JOIN kiosk_tile_business b ON b.tile_id = t.id
       WHERE t.hall_id = ? GROUP BY t.id ORDER BY t.position`,
    )
    .all(hallId)
    .map(({ name, businessTypeIds }) => ({
      name: JSON.parse(name) as LocalName,
      businessTypeIds: JSON.parse(businessTypeIds) as number[],
    }));
}

function wordsOf(db: ReadableDb, hallId: number): CustomersWords[] {
  return db
    .read<[number], { businessTypeId: number; words: string }>(
      `SELECT w.business_type_id AS businessTypeId, json_group_array(w.word ORDER BY w.position) AS words
       FROM kiosk_word w JOIN business_type b ON b.id = w.business_type_id
       WHERE b.hall_id = ? GROUP BY w.business_type_id`,
    )
    .all(hallId)
    .map(({ businessTypeId, words }) => ({ businessTypeId, words: JSON.parse(words) as string[] }));
}

/** Forgets the store's layout: the product's proposal holds again. */
export function deleteKioskLayout(db: Db, hallId: number): void {
  db.write<[number]>('DELETE FROM kiosk_tile WHERE hall_id = ?').run(hallId);
  db.write<[number]>(
    'DELETE FROM kiosk_word WHERE business_type_id IN (SELECT id FROM business_type WHERE hall_id = ?)',
  ).run(hallId);
}

/** Puts a layout in the place of the one before. */
export function putKioskLayout(db: Db, hallId: number, { tiles, words }: KioskLayout): void {
  deleteKioskLayout(db, hallId);
  for (const [position, tile] of tiles.entries()) insertTile(db, hallId, position, tile);
  const insertWord = db.write<[number, number, string]>(
    'INSERT INTO kiosk_word (business_type_id, position, word) VALUES (?, ?, ?)',
  );
  for (const { businessTypeId, words: own } of words) {
    for (const [position, word] of own.entries()) insertWord.run(businessTypeId, position, word);
  }
}

function insertTile(db: Db, hallId: number, position: number, { name, businessTypeIds }: KioskTile): void {
  const { lastInsertRowid } = db
    .write<[number, number, string]>('INSERT INTO kiosk_tile (hall_id, position, name) VALUES (?, ?, ?)')
    .run(hallId, position, JSON.stringify(name));
  const place = db.write<[number, number, number]>(
    'INSERT INTO kiosk_tile_business (business_type_id, tile_id, position) VALUES (?, ?, ?)',
  );
  for (const [at, businessTypeId] of businessTypeIds.entries()) {
    place.run(businessTypeId, Number(lastInsertRowid), at);
  }
}

/** How many visits came for each business first, from one day to another, both included. */
export function visitsByBusiness(
  db: ReadableDb,
  hallId: number,
  from: BusinessDate,
  until: BusinessDate,
): Wanted {
  const rows = db
    .read<[number, string, string], { businessTypeId: number; times: number }>(
      `SELECT business_type_id AS businessTypeId, count(*) AS times FROM ticket
       WHERE hall_id = ? AND business_date BETWEEN ? AND ? AND voided = 0 GROUP BY business_type_id`,
    )
    .all(hallId, from, until);
  return new Map(rows.map(({ businessTypeId, times }) => [businessTypeId, times]));
}
