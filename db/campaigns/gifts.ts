import type { Gift, GiftInStock, GiftValues } from '../../shared/campaigns/gift.ts';
import type { LocalName } from '../../shared/store/local-name.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

interface GiftRow extends Omit<GiftInStock, 'name' | 'unit' | 'active'> {
  readonly name: string;
  readonly unit: string;
  readonly active: 0 | 1;
}

const select = `SELECT g.id, g.name, g.unit, g.low_at AS lowAt, g.active,
    (SELECT coalesce(sum(change), 0) FROM gift_move WHERE gift_id = g.id) AS stock
  FROM gift g`;

/** The gifts of a hall with their stock, those in use first. */
export function listGifts(db: ReadableDb, hallId: number): GiftInStock[] {
  return db
    .read<[number], GiftRow>(`${select} WHERE g.hall_id = ? ORDER BY g.active DESC, g.id`)
    .all(hallId)
    .map(giftOf);
}

/** One gift of a hall with its stock, or undefined. */
export function findGift(db: ReadableDb, hallId: number, id: number): GiftInStock | undefined {
  const row = db
    .read<[number, number], GiftRow>(`${select} WHERE g.hall_id = ? AND g.id = ?`)
    .get(hallId, id);
  return row && giftOf(row);
}

/** The gift of that Chinese name, by record id, or undefined. */
export function giftNamed(db: ReadableDb, hallId: number, zh: string): number | undefined {
  return db
    .read<[number, string], { id: number }>(
      `SELECT id FROM gift WHERE hall_id = ? AND json_extract(name, '$.zh') = ?`,
    )
    .get(hallId, zh)?.id;
}

/** Adds a gift, of which there are none yet, and returns its id. */
export function insertGift(db: Db, hallId: number, { name, unit, lowAt }: GiftValues): number {
  const { lastInsertRowid } = db
    .write<[number, string, string, number]>(
      'INSERT INTO gift (hall_id, name, unit, low_at) VALUES (?, ?, ?, ?)',
    )
    .run(hallId, JSON.stringify(name), JSON.stringify(unit), lowAt);
  return Number(lastInsertRowid);
}

/** Changes a gift. */
export function updateGift(db: Db, { id, name, unit, lowAt, active }: Gift): void {
  db.write<[string, string, number, number, number]>(
    'UPDATE gift SET name = ?, unit = ?, low_at = ?, active = ? WHERE id = ?',
  ).run(JSON.stringify(name), JSON.stringify(unit), lowAt, Number(active), id);
}

function giftOf(row: GiftRow): GiftInStock {
  return {
    ...row,
    name: JSON.parse(row.name) as LocalName,
    unit: JSON.parse(row.unit) as LocalName,
    active: row.active === 1,
  };
}
