import { join } from 'node:path';
import { expect, it } from 'vitest';
import { presetChecklist, presetChecklistName } from '../../../shared/five-s/preset-checklist.ts';
import { latestVersion } from '../../../db/checklists/versions.ts';
import { templatesOf } from '../../../db/checklists/templates.ts';
import { applyMigrations, pendingMigrations, readMigrations } from '../../../db/database/migrate.ts';
import { openDatabase } from '../../../db/database/open.ts';
import { temporaryFolder } from '../temporary-folder.ts';

it('a hall from before the 5S checklist gets the one that a new hall starts with', () => {
  const migrations = readMigrations(join(import.meta.dirname, '../../../db/migrations'));
  const connection = openDatabase(join(temporaryFolder(), 'store.db'), 'off');
  const before = migrations.filter(({ name }) => name < '0086');
  applyMigrations(connection, before, 0);
  connection.raw.exec(
    `INSERT INTO hall (code, name, outlet_type, operator_theme, time_zone, set_up_at)
     VALUES ('YH01', '{"zh":"云湖路"}', 'self-owned', 'neutral', 'Asia/Shanghai', 7)`,
  );
  applyMigrations(connection, pendingMigrations(connection, migrations), 8);
  const [template, ...others] = templatesOf(connection.db, 1);
  expect(others).toEqual([]);
  expect(template).toEqual({ id: 1, kind: 'five-s', name: presetChecklistName, active: true });
  expect(latestVersion(connection.db, 1)).toMatchObject({
    number: 1,
    state: 'draft',
    changedAt: 7,
    content: presetChecklist,
  });
  connection.close();
});
