import type { PhotoMark } from '../../../shared/files/photo-marks.ts';

export type DrawnShape = PhotoMark['shape'];

/** A place on a picture, as parts of its width and height; a finger may leave the picture while it draws. */
export interface Place {
  readonly x: number;
  readonly y: number;
  /** The picture's height divided by its width. */
  readonly aspect: number;
}

/** What is drawn by less than this part of the width was a tap and no mark. */
const shortest = 0.02;

/**
 * The mark that a finger drew from one place to another: a circle around the middle of the way, an arrow that ends
 * where the finger did. Null for a mere tap.
 */
export function markBetween(shape: DrawnShape, start: Place, finish: Place): PhotoMark | null {
  const from = within(start);
  const to = within(finish);
  const length = Math.hypot(to.x - from.x, (to.y - from.y) * from.aspect);
  if (length < shortest) return null;
  return shape === 'arrow'
    ? { shape, fromX: from.x, fromY: from.y, x: to.x, y: to.y }
    : { shape, x: (from.x + to.x) / 2, y: (from.y + to.y) / 2, radius: Math.min(1, length / 2) };
}

function within({ x, y, aspect }: Place): Place {
  return { x: Math.min(1, Math.max(0, x)), y: Math.min(1, Math.max(0, y)), aspect };
}
