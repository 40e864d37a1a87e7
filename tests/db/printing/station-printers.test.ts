import { join } from 'node:path';
import { expect, it } from 'vitest';
import { applyMigrations, pendingMigrations, readMigrations } from '../../../db/database/migrate.ts';
import { openDatabase } from '../../../db/database/open.ts';
import { assignmentAt } from '../../../db/printing/assignments.ts';
import { listPrinters } from '../../../db/printing/printers.ts';
import { temporaryFolder } from '../temporary-folder.ts';

it('the printer that a station had as a text becomes a printer that hangs on it and serves what it prints', () => {
  const migrations = readMigrations(join(import.meta.dirname, '../../../db/migrations'));
  const connection = openDatabase(join(temporaryFolder(), 'store.db'), 'off');
  const { db, raw } = connection;
  applyMigrations(
    connection,
    migrations.filter(({ name }) => name < '0080'),
    0,
  );
  const longName = '取号机热敏打印机 '.repeat(8);
  raw.exec(
    `INSERT INTO hall (code, name, outlet_type, operator_theme, time_zone, set_up_at)
     VALUES ('YH01', '{"zh":"云湖路"}', 'self-owned', 'neutral', 'Asia/Shanghai', 0);
     INSERT INTO station (hall_id, name, purpose, printer, active)
     VALUES (1, '主机', 'desk', 'HP LaserJet', 1), (1, '取号机', 'kiosk', '${longName}', 1),
       (1, '后台', 'tablet', 'HP LaserJet', 0), (1, '大屏', 'display', NULL, 1)`,
  );
  applyMigrations(connection, pendingMigrations(connection, migrations), 0);
  const pages = { paper: 'A4', cutter: true, beeper: false, active: true };
  expect(listPrinters(db, 1)).toEqual([
    {
      id: 1,
      name: '主机',
      connection: { kind: 'system', systemName: 'HP LaserJet' },
      stationId: null,
      ...pages,
    },
    {
      id: 2,
      name: '取号机',
      connection: { kind: 'system', systemName: longName },
      stationId: 2,
      ...pages,
      paper: '80mm',
    },
    {
      id: 3,
      name: '后台',
      connection: { kind: 'system', systemName: 'HP LaserJet' },
      stationId: 3,
      ...pages,
    },
  ]);
  expect(assignmentAt(db, 1, 2, 'ticket')?.printerId).toBe(2);
  expect(assignmentAt(db, 1, 1, 'report')?.printerId).toBe(1);
  expect(assignmentAt(db, 1, 4, 'ticket')).toBeUndefined();
  connection.close();
});
