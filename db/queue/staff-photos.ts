import type { StaffPhoto } from '../../shared/queue/staff-photo-contract.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

/** The photos of a hall's people, those who have left included. */
export function staffPhotos(db: ReadableDb, hallId: number): StaffPhoto[] {
  return db
    .read<[number], StaffPhoto>(
      `SELECT photo.person_id AS personId, photo.photo AS sha256
       FROM staff_photo photo JOIN person ON person.id = photo.person_id
       WHERE person.hall_id = ? ORDER BY photo.person_id`,
    )
    .all(hallId);
}

/** Somebody's photo by the name of its file, if there is one. */
export function photoOfPerson(db: ReadableDb, personId: number): string | undefined {
  return db
    .read<[number], { photo: string }>('SELECT photo FROM staff_photo WHERE person_id = ?')
    .get(personId)?.photo;
}

/** Sets somebody's photo in the place of the one before. @param at UTC ms */
export function keepStaffPhoto(db: Db, photo: StaffPhoto, at: number, byPersonId: number | null): void {
  db.write<[number, string, number, number | null]>(
    `INSERT INTO staff_photo (person_id, photo, set_at, set_by_person_id) VALUES (?, ?, ?, ?)
     ON CONFLICT (person_id) DO UPDATE SET
       photo = excluded.photo, set_at = excluded.set_at, set_by_person_id = excluded.set_by_person_id`,
  ).run(photo.personId, photo.sha256, at, byPersonId);
}

/** Removes somebody's photo; says whether there was one. */
export function deleteStaffPhoto(db: Db, personId: number): boolean {
  return db.write<[number]>('DELETE FROM staff_photo WHERE person_id = ?').run(personId).changes === 1;
}
