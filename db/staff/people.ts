import type { Person, PersonRole } from '../../shared/staff/person.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

interface PersonRow {
  readonly id: number;
  readonly staffNumber: string;
  readonly name: string;
  readonly roles: string;
  readonly active: 0 | 1;
}

const select = 'SELECT id, staff_number AS staffNumber, name, roles, active FROM person';

/** The people of a hall by their staff number, those who have left included. */
export function listPeople(db: ReadableDb, hallId: number): Person[] {
  return db
    .read<[number], PersonRow>(`${select} WHERE hall_id = ? ORDER BY staff_number`)
    .all(hallId)
    .map(personOf);
}

/** One person, or undefined. */
export function findPerson(db: ReadableDb, id: number): Person | undefined {
  const row = db.read<[number], PersonRow>(`${select} WHERE id = ?`).get(id);
  return row && personOf(row);
}

/** Who has a staff number (工号), active or not. */
export function findPersonByStaffNumber(
  db: ReadableDb,
  hallId: number,
  staffNumber: string,
): Person | undefined {
  const row = db
    .read<[number, string], PersonRow>(`${select} WHERE hall_id = ? AND staff_number = ?`)
    .get(hallId, staffNumber);
  return row && personOf(row);
}

/** Adds a person and returns the id. */
export function insertPerson(db: Db, hallId: number, person: Omit<Person, 'id'>): number {
  const { lastInsertRowid } = db
    .write<[number, string, string, string, number]>(
      'INSERT INTO person (hall_id, staff_number, name, roles, active) VALUES (?, ?, ?, ?, ?)',
    )
    .run(hallId, person.staffNumber, person.name, JSON.stringify(person.roles), Number(person.active));
  return Number(lastInsertRowid);
}

/** Changes a person. */
export function updatePerson(db: Db, { id, staffNumber, name, roles, active }: Person): void {
  db.write<[string, string, string, number, number]>(
    'UPDATE person SET staff_number = ?, name = ?, roles = ?, active = ? WHERE id = ?',
  ).run(staffNumber, name, JSON.stringify(roles), Number(active), id);
}

function personOf(row: PersonRow): Person {
  return { ...row, roles: JSON.parse(row.roles) as PersonRole[], active: row.active === 1 };
}
