import type { PhotoMark } from '../../../shared/files/photo-marks.ts';

/** How long an arrow's barbs are, as a part of the picture's width, and how far they stand off, radians. */
const barbLength = 0.045;
const barbAngle = Math.PI / 6;

/** The line of a mark on a picture of this size (pixels), as SVG and canvas draw paths. */
export function pathOfMark(mark: PhotoMark, width: number, height: number): string {
  const x = mark.x * width;
  const y = mark.y * height;
  if (mark.shape === 'circle') {
    const r = mark.radius * width;
    return `M ${x - r} ${y} a ${r} ${r} 0 1 0 ${2 * r} 0 a ${r} ${r} 0 1 0 ${-2 * r} 0`;
  }
  const fromX = mark.fromX * width;
  const fromY = mark.fromY * height;
  const back = Math.atan2(fromY - y, fromX - x);
  const barb = (angle: number): string =>
    `M ${x} ${y} L ${x + Math.cos(angle) * barbLength * width} ${y + Math.sin(angle) * barbLength * width}`;
  return `M ${fromX} ${fromY} L ${x} ${y} ${barb(back - barbAngle)} ${barb(back + barbAngle)}`;
}
