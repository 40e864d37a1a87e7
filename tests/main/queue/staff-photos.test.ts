import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unreferencedFiles } from '../../../db/files/files.ts';
import { keepTestPhoto } from '../keep-test-file.ts';
import { type OpenHall, openHall } from './open-hall.ts';

/** 8011 sits at the first counter, which has number 1. */
describe('a photo of somebody who works here', () => {
  let hall: OpenHall;
  let personId: number;
  let sha256: string;
  beforeEach(async () => {
    hall = await openHall();
    const people = await hall.store.call('staff.people', {});
    personId = people.find(({ staffNumber }) => staffNumber === '8011')?.id ?? 0;
    sha256 = await keepTestPhoto(hall.store, '李晓云');
  });
  afterEach(() => hall.store.close());

  const onPlate = async () => (await hall.store.call('queue.plate', { counter: 1 }))?.clerk?.photo;
  const unused = () => unreferencedFiles(hall.store.connection.db, Number.MAX_SAFE_INTEGER);

  it('is on the plate only where the store wants it', async () => {
    await hall.store.call('queue.setStaffPhoto', { personId, sha256 });
    expect(await onPlate()).toBeNull();
    await hall.set('platePhoto', true);
    expect(await onPlate()).toBe(sha256);
    expect(unused()).toEqual([]);
  });

  it('is held by nothing any more once it was removed', async () => {
    await hall.set('platePhoto', true);
    await hall.store.call('queue.setStaffPhoto', { personId, sha256 });
    await hall.store.call('queue.removeStaffPhoto', { personId });
    await hall.store.call('queue.removeStaffPhoto', { personId });
    expect(await onPlate()).toBeNull();
    expect(await hall.store.call('queue.staffPhotos', {})).toEqual([]);
    expect(unused()).toEqual([sha256]);
  });

  it('is somebody’s, and has come', async () => {
    const nobody = await hall.store.refused('queue.setStaffPhoto', { personId: 999, sha256 });
    expect(nobody.code).toBe('queue.photo-person-unknown');
    const lost = await hall.store.refused('queue.setStaffPhoto', { personId, sha256: 'a'.repeat(64) });
    expect(lost.code).toBe('queue.photo-unknown');
  });
});
