import { Refusal } from '../../shared/call/refusal.ts';
import type { staffPhotoContract } from '../../shared/queue/staff-photo-contract.ts';
import { findFile } from '../../db/files/files.ts';
import { deleteStaffPhoto, keepStaffPhoto, photoOfPerson, staffPhotos } from '../../db/queue/staff-photos.ts';
import { findPerson } from '../../db/staff/people.ts';
import type { CommandContext, RoomHandlers } from '../call/handler.ts';

export const staffPhotoHandlers: RoomHandlers<typeof staffPhotoContract> = {
  staffPhotos: ({ db, hall }) => staffPhotos(db, hall.id),

  setStaffPhoto: (context, photo) => {
    const { db, caller, now } = context;
    assertKnown(context, photo.personId);
    const file = findFile(db, photo.sha256);
    if (!file?.mime.startsWith('image/')) throw new Refusal('queue.photo-unknown');
    if (photoOfPerson(db, photo.personId) === photo.sha256) return {};
    keepStaffPhoto(db, photo, now, caller.person);
    context.record({ kind: 'person.photo-set', subjectKind: 'person', subjectId: photo.personId });
    return {};
  },

  removeStaffPhoto: (context, { personId }) => {
    assertKnown(context, personId);
    if (deleteStaffPhoto(context.db, personId)) {
      context.record({ kind: 'person.photo-removed', subjectKind: 'person', subjectId: personId });
    }
    return {};
  },
};

function assertKnown({ db }: CommandContext, personId: number): void {
  if (!findPerson(db, personId)) throw new Refusal('queue.photo-person-unknown');
}
