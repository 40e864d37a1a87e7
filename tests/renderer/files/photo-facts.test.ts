import { describe, expect, it, vi } from 'vitest';
import { captureTime } from '../../../renderer/files/photo/capture-time.ts';
import { markBetween } from '../../../renderer/files/photo/mark-between.ts';
import { createPhotoQueue } from '../../../renderer/files/photo/photo-queue.ts';
import { problemOf } from '../../../renderer/files/photo/picture-head.ts';
import { readyPhoto } from '../../../renderer/files/photo/ready-photo.ts';

const bytes = (...parts: (number | string)[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'number' ? [part] : Array.from(part, (c) => c.charCodeAt(0)))),
  );

describe('the time that a camera noted', () => {
  it('is taken with its offset, or else as the hall’s wall clock', () => {
    const morning = Date.UTC(2026, 10, 21, 1, 30, 5);
    expect(captureTime('2026:11:21 09:30:05', '+08:00', 'UTC')).toBe(morning);
    expect(captureTime('2026:11:21 09:30:05', '', 'Asia/Shanghai')).toBe(morning);
    expect(captureTime('2026:11:21 01:30:05', '  ', 'UTC')).toBe(morning);
  });

  it('is nothing where the camera’s clock was never set or its notes are damaged', () => {
    expect(captureTime('0000:00:00 00:00:00', '', 'UTC')).toBeNull();
    expect(captureTime('yesterday', '', 'UTC')).toBeNull();
    expect(captureTime('', '', 'UTC')).toBeNull();
  });
});

describe('a file that cannot be opened as a photo', () => {
  it('is said to be what its bytes and its name make it', () => {
    expect(problemOf(bytes(0, 0, 0, 24, 'ftypheic'), 'IMG_1.jpg')).toBe('heic');
    expect(problemOf(bytes(0xff, 0xd8, 0xff, 0xe0, 'half a photo'), 'a.jpg')).toBe('broken');
    expect(problemOf(bytes('hello, this is text'), 'a.jpg')).toBe('broken');
    expect(problemOf(bytes('PK\u0003\u0004 a sheet'), 'a.xlsx')).toBe('not-a-picture');
  });
});

describe('a file that is too much', () => {
  it('is left out by its size before anything of it is read: 51 MB', async () => {
    const camera = new File(
      Array.from({ length: 51 }, () => new Uint8Array(1 << 20)),
      'DSC_1.jpg',
    );
    const made = await readyPhoto(camera, { now: 0, timeZone: 'Asia/Shanghai' });
    expect(made).toEqual({ ok: false, problem: 'too-large' });
  });
});

describe('three hundred files at once', () => {
  const files = Array.from({ length: 300 }, (_, nth) => new File([], `${nth}.jpg`));

  it('are worked through in their order, one at a time, and how far it has come is told', async () => {
    const told: (string | null)[] = [];
    const worked: string[] = [];
    let underWay = 0;
    const queue = createPhotoQueue((progress) => told.push(progress && `${progress.done}/${progress.of}`));
    queue.take(files, async ({ name }) => {
      underWay += 1;
      expect(underWay).toBe(1);
      await Promise.resolve();
      worked.push(name);
      underWay -= 1;
    });
    await vi.waitFor(() => expect(told.at(-1)).toBeNull(), { timeout: 20_000 });
    expect(worked).toEqual(files.map(({ name }) => name));
    expect([told[0], told[299]]).toEqual(['0/300', '299/300']);
  });

  it('can be stopped: what is done stays, the others are let go of', async () => {
    const worked: string[] = [];
    const told: unknown[] = [];
    const queue = createPhotoQueue((progress) => told.push(progress));
    queue.take(files, async ({ name }) => {
      worked.push(name);
      if (worked.length === 3) queue.stop();
    });
    await vi.waitFor(() => expect(told.at(-1)).toBeNull());
    expect(worked).toEqual(['0.jpg', '1.jpg', '2.jpg']);
  });
});

describe('a mark drawn by a finger', () => {
  const at = (x: number, y: number) => ({ x, y, aspect: 0.75 });

  it('is a ring around the middle of the way, or an arrow that ends where the finger did', () => {
    const ring = markBetween('circle', at(0.2, 0.5), at(0.6, 0.5));
    expect(ring).toMatchObject({ shape: 'circle', x: 0.4, y: 0.5 });
    expect(markBetween('arrow', at(0.2, 0.5), at(0.6, 0.5))).toEqual({
      shape: 'arrow',
      fromX: 0.2,
      fromY: 0.5,
      x: 0.6,
      y: 0.5,
    });
  });

  it('is nothing for a mere tap, and stays on the photo where the finger leaves it', () => {
    expect(markBetween('circle', at(0.5, 0.5), at(0.505, 0.5))).toBeNull();
    expect(markBetween('arrow', at(0.5, 0.5), at(1.4, -0.3))).toMatchObject({ x: 1, y: 0 });
  });
});
