import type { Printer, PrinterConnection } from '../../shared/printing/printer.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

interface PrinterRow extends Omit<Printer, 'connection' | 'cutter' | 'beeper' | 'active'> {
  /** JSON */
  readonly connection: string;
  readonly cutter: 0 | 1;
  readonly beeper: 0 | 1;
  readonly active: 0 | 1;
}

const select = `SELECT id, name, connection, paper, station_id AS stationId, cutter, beeper, active FROM printer`;

/** The printers of a hall in the order in which they came, those out of use included. */
export function listPrinters(db: ReadableDb, hallId: number): Printer[] {
  return db.read<[number], PrinterRow>(`${select} WHERE hall_id = ? ORDER BY id`).all(hallId).map(printerOf);
}

/** One printer, or undefined. */
export function findPrinter(db: ReadableDb, id: number): Printer | undefined {
  const row = db.read<[number], PrinterRow>(`${select} WHERE id = ?`).get(id);
  return row && printerOf(row);
}

/** The printer of a name, in use or not. */
export function findPrinterByName(db: ReadableDb, hallId: number, name: string): Printer | undefined {
  const row = db
    .read<[number, string], PrinterRow>(`${select} WHERE hall_id = ? AND name = ?`)
    .get(hallId, name);
  return row && printerOf(row);
}

/** Adds a printer and returns its id. */
export function insertPrinter(db: Db, hallId: number, printer: Omit<Printer, 'id'>): number {
  const { lastInsertRowid } = db
    .write<unknown[]>(
      `INSERT INTO printer (hall_id, name, connection, paper, station_id, cutter, beeper, active)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(hallId, ...columnsOf(printer));
  return Number(lastInsertRowid);
}

/** Changes a printer. */
export function updatePrinter(db: Db, { id, ...printer }: Printer): void {
  db.write<unknown[]>(
    `UPDATE printer SET name = ?, connection = ?, paper = ?, station_id = ?, cutter = ?, beeper = ?, active = ?
     WHERE id = ?`,
  ).run(...columnsOf(printer), id);
}

function columnsOf({
  name,
  connection,
  paper,
  stationId,
  cutter,
  beeper,
  active,
}: Omit<Printer, 'id'>): unknown[] {
  return [name, JSON.stringify(connection), paper, stationId, Number(cutter), Number(beeper), Number(active)];
}

function printerOf({ connection, cutter, beeper, active, ...row }: PrinterRow): Printer {
  return {
    ...row,
    connection: JSON.parse(connection) as PrinterConnection,
    cutter: cutter === 1,
    beeper: beeper === 1,
    active: active === 1,
  };
}
