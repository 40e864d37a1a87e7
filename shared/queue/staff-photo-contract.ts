import { z } from 'zod';
import type { Role } from '../call/caller.ts';
import { type RoomContract, command, query } from '../call/procedure.ts';
import { fileName } from '../files/photo.ts';

const personId = z.int().positive();

/** Who keeps the photos of people: the same who keep the people. */
const keepers: readonly Role[] = ['store-manager', 'regional'];

/** 员工照片: somebody's photo by the name of its file. */
export const staffPhoto = z.strictObject({ personId, sha256: fileName });
export type StaffPhoto = z.infer<typeof staffPhoto>;

const done = z.strictObject({});

/** 员工照片: shown on the counter's plate, where the store wants it. */
export const staffPhotoContract = {
  staffPhotos: query({ input: done, output: z.array(staffPhoto), roles: keepers, topics: ['staff'] }),
  /** Sets somebody's photo in the place of the one before; its bytes are handed in as a file before. */
  setStaffPhoto: command({
    input: staffPhoto,
    output: done,
    roles: keepers,
    topics: ['staff'],
    refusals: ['queue.photo-person-unknown', 'queue.photo-unknown'],
  }),
  /** Removes somebody's photo. Removing none changes nothing. */
  removeStaffPhoto: command({
    input: z.strictObject({ personId }),
    output: done,
    roles: keepers,
    topics: ['staff'],
    refusals: ['queue.photo-person-unknown'],
  }),
} satisfies RoomContract;
