import fc from 'fast-check';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formNumberText } from '../../../shared/printing/form-number.ts';
import type { Connection } from '../../../db/database/handle.ts';
import { applyMigrations, pendingMigrations, readMigrations } from '../../../db/database/migrate.ts';
import { openDatabase } from '../../../db/database/open.ts';
import {
  type NumberedForm,
  findFormNumber,
  takeFormNumber,
  voidFormNumber,
} from '../../../db/printing/form-numbers.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const migrations = readMigrations(join(import.meta.dirname, '../../../db/migrations'));

let connection: Connection;
beforeEach(() => {
  connection = openDatabase(join(temporaryFolder(), 'store.db'), 'off');
  applyMigrations(connection, pendingMigrations(connection, migrations), 0);
  connection.raw.exec(
    `INSERT INTO hall (code, name, outlet_type, operator_theme, time_zone, set_up_at)
     VALUES ('YH01', '{"zh":"云湖路"}', 'self-owned', 'neutral', 'Asia/Shanghai', 0)`,
  );
});
afterEach(() => connection.close());

const formOf = (id: number, kind = 'five-s.red-tag'): NumberedForm => ({
  hallId: 1,
  kind,
  subject: { kind: 'action', id },
});

describe('the numbers of a form', () => {
  it('follow each other from 1 in each year and kind, and a record keeps its own', () => {
    const take = (id: number, year: number, kind?: string): number =>
      takeFormNumber(connection.db, formOf(id, kind), year, 0).number;
    expect([take(11, 2026), take(12, 2026), take(11, 2026), take(13, 2026)]).toEqual([1, 2, 1, 3]);
    expect(take(14, 2027)).toBe(1);
    expect(take(11, 2026, 'special.slip')).toBe(1);
    expect(take(15, 2026)).toBe(4);
  });

  it('are never given twice and leave no gap, whatever is taken, voided or rolled back', () => {
    const steps = fc.array(fc.tuple(fc.constantFrom('take', 'void', 'roll back'), fc.nat({ max: 8 })));
    const kinds = fc.uuid();
    fc.assert(
      fc.property(steps, kinds, (walk, kind) => {
        for (const [step, id] of walk) play(step, formOf(id, kind));
        const numbers = connection.db
          .read<[string], { number: number }>('SELECT number FROM form_number WHERE kind = ? ORDER BY number')
          .all(kind)
          .map(({ number }) => number);
        expect(numbers).toEqual(numbers.map((_, index) => index + 1));
      }),
      { numRuns: 40 },
    );
  });

  it('that was voided stays with its reason, and its record takes another', () => {
    const { db } = connection;
    takeFormNumber(db, formOf(1), 2026, 5);
    voidFormNumber(db, formOf(1), '打坏了', 6);
    expect(findFormNumber(db, formOf(1))).toBeUndefined();
    expect(takeFormNumber(db, formOf(1), 2026, 7)).toEqual({ year: 2026, number: 2 });
    expect(() => connection.raw.exec('DELETE FROM form_number')).toThrow('never taken out');
  });

  it('name the hall, the year and the form in print', () => {
    const form = { kind: 'five-s.red-tag', prefix: 'HP' };
    expect(formNumberText(form, 'YH01', { year: 2026, number: 7 })).toBe('HP-YH01-2026-0007');
  });
});

function play(step: string, form: NumberedForm): void {
  const { db, raw } = connection;
  if (step === 'void') return voidFormNumber(db, form, '作废', 1);
  raw.exec('BEGIN');
  takeFormNumber(db, form, 2026, 0);
  raw.exec(step === 'take' ? 'COMMIT' : 'ROLLBACK');
}
