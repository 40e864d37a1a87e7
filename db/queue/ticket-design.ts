import type { TicketDesign, TicketText } from '../../shared/queue/ticket-design.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

interface DesignRow {
  readonly passed: string | null;
  readonly printsSlogan: 0 | 1;
  readonly bilingual: 0 | 1;
  readonly qrContent: string | null;
  readonly qrCaption: string | null;
  readonly logo58: string | null;
  readonly logo80: string | null;
}

/** What the store has printed on its tickets, or undefined while the product's proposal holds. */
export function findTicketDesign(db: ReadableDb, hallId: number): TicketDesign | undefined {
  const row = db
    .read<[number], DesignRow>(
      `SELECT passed, prints_slogan AS printsSlogan, bilingual, qr_content AS qrContent, qr_caption AS qrCaption,
         logo_58 AS logo58, logo_80 AS logo80
       FROM ticket_design WHERE hall_id = ?`,
    )
    .get(hallId);
  return row && designOf(row);
}

function designOf(row: DesignRow): TicketDesign {
  const { qrContent, logo58, logo80 } = row;
  return {
    passed: textOf(row.passed),
    printsSlogan: row.printsSlogan === 1,
    bilingual: row.bilingual === 1,
    qr: qrContent === null ? null : { content: qrContent, caption: textOf(row.qrCaption) },
    logo: logo58 === null || logo80 === null ? null : { '58mm': logo58, '80mm': logo80 },
  };
}

function textOf(kept: string | null): TicketText | null {
  return kept === null ? null : (JSON.parse(kept) as TicketText);
}

/** Puts a design in the place of the one before. */
export function putTicketDesign(db: Db, hallId: number, design: TicketDesign): void {
  const { passed, printsSlogan, bilingual, qr, logo } = design;
  deleteTicketDesign(db, hallId);
  db.write<unknown[]>(
    `INSERT INTO ticket_design (hall_id, passed, prints_slogan, bilingual, qr_content, qr_caption, logo_58, logo_80)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    hallId,
    jsonOf(passed),
    Number(printsSlogan),
    Number(bilingual),
    qr?.content ?? null,
    jsonOf(qr?.caption ?? null),
    logo?.['58mm'] ?? null,
    logo?.['80mm'] ?? null,
  );
}

function jsonOf(text: TicketText | null): string | null {
  return text === null ? null : JSON.stringify(text);
}

/** Forgets the store's design: the product's proposal holds again. */
export function deleteTicketDesign(db: Db, hallId: number): void {
  db.write<[number]>('DELETE FROM ticket_design WHERE hall_id = ?').run(hallId);
}
