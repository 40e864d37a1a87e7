import type {
  Department,
  DepartmentContact,
  DepartmentValues,
} from '../../shared/first-contact/department.ts';
import type { LocalName } from '../../shared/store/local-name.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

interface DepartmentRow {
  readonly id: number;
  readonly name: string;
  readonly aRole: string | null;
  readonly bRole: string | null;
  readonly matters: string;
  readonly answersWithin: number;
  readonly active: 0 | 1;
}

const select = `SELECT id, name, a_role AS aRole, b_role AS bRole, matters, answers_within AS answersWithin, active
  FROM department`;

/** The departments of a hall, the active ones first. */
export function listDepartments(db: ReadableDb, hallId: number): Department[] {
  return db
    .read<[number], DepartmentRow>(`${select} WHERE hall_id = ? ORDER BY active DESC, id`)
    .all(hallId)
    .map(departmentOf);
}

/** One department of a hall, or undefined. */
export function findDepartment(db: ReadableDb, hallId: number, id: number): Department | undefined {
  const row = db
    .read<[number, number], DepartmentRow>(`${select} WHERE hall_id = ? AND id = ?`)
    .get(hallId, id);
  return row && departmentOf(row);
}

/** The department of that Chinese name, or undefined. */
export function departmentNamed(db: ReadableDb, hallId: number, zh: string): Department | undefined {
  const row = db
    .read<[number, string], DepartmentRow>(`${select} WHERE hall_id = ? AND json_extract(name, '$.zh') = ?`)
    .get(hallId, zh);
  return row && departmentOf(row);
}

/** Adds a department and returns its id. */
export function insertDepartment(db: Db, hallId: number, values: DepartmentValues): number {
  const { lastInsertRowid } = db
    .write<unknown[]>(
      `INSERT INTO department (hall_id, name, a_role, b_role, matters, answers_within, active)
       VALUES (?, ?, ?, ?, ?, ?, 1)`,
    )
    .run(hallId, ...columnsOf(values));
  return Number(lastInsertRowid);
}

/** Changes a department. */
export function updateDepartment(db: Db, { id, active, ...values }: Department): void {
  db.write<unknown[]>(
    `UPDATE department SET name = ?, a_role = ?, b_role = ?, matters = ?, answers_within = ?, active = ?
     WHERE id = ?`,
  ).run(...columnsOf(values), Number(active), id);
}

function columnsOf({ name, aRole, bRole, matters, answersWithin }: DepartmentValues): unknown[] {
  return [
    JSON.stringify(name),
    contactColumn(aRole),
    contactColumn(bRole),
    JSON.stringify(matters),
    answersWithin,
  ];
}

function contactColumn(contact: DepartmentContact | null): string | null {
  return contact === null ? null : JSON.stringify(contact);
}

function contactOf(column: string | null): DepartmentContact | null {
  return column === null ? null : (JSON.parse(column) as DepartmentContact);
}

function departmentOf({ aRole, bRole, active, ...row }: DepartmentRow): Department {
  return {
    ...row,
    name: JSON.parse(row.name) as LocalName,
    matters: JSON.parse(row.matters) as string[],
    aRole: contactOf(aRole),
    bRole: contactOf(bRole),
    active: active === 1,
  };
}
