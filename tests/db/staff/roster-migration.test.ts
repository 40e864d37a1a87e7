import { join } from 'node:path';
import { expect, it } from 'vitest';
import { presetShifts } from '../../../shared/staff/preset-shifts.ts';
import { applyMigrations, pendingMigrations, readMigrations } from '../../../db/database/migrate.ts';
import { openDatabase } from '../../../db/database/open.ts';
import { listShifts } from '../../../db/staff/shifts.ts';
import { temporaryFolder } from '../temporary-folder.ts';

it('a hall from before the roster gets the shifts that a new hall starts with', () => {
  const migrations = readMigrations(join(import.meta.dirname, '../../../db/migrations'));
  const connection = openDatabase(join(temporaryFolder(), 'store.db'), 'off');
  const before = migrations.filter(({ name }) => name < '0064');
  applyMigrations(connection, before, 0);
  connection.raw.exec(
    `INSERT INTO hall (code, name, outlet_type, operator_theme, time_zone, set_up_at)
     VALUES ('YH01', '{"zh":"云湖路"}', 'self-owned', 'neutral', 'Asia/Shanghai', 0)`,
  );
  applyMigrations(connection, pendingMigrations(connection, migrations), 0);
  const shifts = listShifts(connection.db, 1, '2026-11-17');
  expect(shifts.map(({ id: _id, active: _active, ...values }) => values)).toEqual(presetShifts);
  connection.close();
});
