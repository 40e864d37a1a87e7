import type { HallCard } from '../../shared/exchange/hall-card.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

/** When the card by which another hall is known was written (UTC ms), or undefined for an unknown hall. */
export function cardWrittenAt(db: ReadableDb, code: string): number | undefined {
  return db
    .read<[string], { at: number }>('SELECT card_created_at AS at FROM exchange_hall WHERE code = ?')
    .get(code)?.at;
}

/** Knows another hall by this card from now on. @param createdAt when the card was written, UTC ms */
export function putHallCard(db: Db, { code, name, outletType }: HallCard, createdAt: number): void {
  db.write<[string, string, string, number]>(
    `INSERT INTO exchange_hall (code, name, outlet_type, card_created_at) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET name = excluded.name, outlet_type = excluded.outlet_type,
       card_created_at = excluded.card_created_at`,
  ).run(code, JSON.stringify(name), outletType, createdAt);
}
