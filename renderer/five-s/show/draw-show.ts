import { fontFamily } from '../../design/theme.ts';
import type { ShowNote, ShowPicture } from './show-picture.ts';
import { textLines } from './text-lines.ts';

/** As wide as a phone's screen is sharp, pixels. All other sizes below are pixels of the same picture. */
const pictureWidth = 1080;
const margin = 40;
const gap = 16;
const radius = 14;
const headHeight = 248;
const shotWidth = (pictureWidth - 2 * margin - gap) / 2;
const shotHeight = Math.round(shotWidth * 0.72);
const shotsTop = headHeight + 32;
const noteLine = 50;
const notePadding = 26;
const noteIndent = 150;

/** The picture is read by others, in whatever scheme: it is always light. */
const ink = '#1b1f23';
const paper = '#ffffff';
const empty = '#edf0f4';
const emptyInk = '#565d64';
const praise = { ink: '#0d6f38', wash: '#ebf6ed' };
const care = { ink: '#824f00', wash: '#f9f1e8' };

type Pen = CanvasRenderingContext2D;

/**
 * 每日一晒 as one picture: hall, date and score, six areas, one highlight and one problem. The canvas gets the height
 * that the words need.
 * @param accent the colour of the operator
 */
export async function drawShow(
  canvas: HTMLCanvasElement,
  picture: ShowPicture,
  accent: string,
): Promise<void> {
  await typeFor(picture);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser lends no canvas.');
  const notes = [picture.highlight, picture.problem].map((note) => ({ ...note, lines: linesOf(pen, note) }));
  const rows = Math.ceil(picture.shots.length / 2);
  const notesTop = shotsTop + rows * (shotHeight + gap) + gap;
  canvas.width = pictureWidth;
  canvas.height = notes.reduce((top, { lines }) => top + noteHeight(lines) + gap, notesTop) + margin - gap;
  pen.fillStyle = paper;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  drawHead(pen, picture, accent);
  for (const [index, shot] of picture.shots.entries()) drawShot(pen, shot, index);
  let top = notesTop;
  for (const [index, note] of notes.entries()) {
    drawNote(pen, note, index === 0 ? praise : care, top);
    top += noteHeight(note.lines) + gap;
  }
}

/** The bundled type comes in parts; those that hold these characters must be there before they are drawn. */
async function typeFor(picture: ShowPicture): Promise<void> {
  const words = JSON.stringify(picture);
  await Promise.all(
    ['400', '700'].map((weight) => document.fonts.load(`${weight} 32px ${fontFamily}`, words)),
  );
}

function drawHead(pen: Pen, { heading, hall, date, score }: ShowPicture, accent: string): void {
  pen.fillStyle = accent;
  pen.fillRect(0, 0, pictureWidth, headHeight);
  pen.fillStyle = paper;
  pen.textBaseline = 'alphabetic';
  pen.textAlign = 'left';
  pen.font = type(34, 700);
  pen.fillText(heading, margin, 74);
  pen.font = type(60, 700);
  pen.fillText(hall, margin, 152, score ? 660 : pictureWidth - 2 * margin);
  pen.font = type(32);
  pen.fillText(date, margin, 208);
  if (score) drawScore(pen, score, accent);
}

function drawScore(
  pen: Pen,
  { points, unit, band }: NonNullable<ShowPicture['score']>,
  accent: string,
): void {
  const right = pictureWidth - margin;
  pen.textAlign = 'right';
  pen.font = type(34);
  pen.fillText(unit, right, 142);
  const unitWidth = pen.measureText(unit).width;
  pen.font = type(100, 700);
  pen.fillText(points, right - unitWidth - 10, 142);
  pen.font = type(32, 700);
  const width = pen.measureText(band).width + 48;
  rounded(pen, right - width, 164, width, 54, 27);
  pen.fill();
  pen.fillStyle = accent;
  pen.textAlign = 'center';
  pen.fillText(band, right - width / 2, 202);
}

function drawShot(pen: Pen, { area, photo }: ShowPicture['shots'][number], index: number): void {
  const x = margin + (index % 2) * (shotWidth + gap);
  const y = shotsTop + Math.floor(index / 2) * (shotHeight + gap);
  pen.save();
  rounded(pen, x, y, shotWidth, shotHeight, radius);
  pen.clip();
  pen.fillStyle = empty;
  pen.fillRect(x, y, shotWidth, shotHeight);
  if (photo) drawCovering(pen, photo, x, y);
  pen.font = type(28, 700);
  pen.textAlign = 'left';
  const width = Math.min(shotWidth, pen.measureText(area).width + 40);
  pen.fillStyle = photo ? 'rgba(12, 16, 20, 0.72)' : empty;
  rounded(pen, x - radius, y + shotHeight - 56, width + radius, 56 + radius, radius);
  pen.fill();
  pen.fillStyle = photo ? paper : emptyInk;
  pen.fillText(area, x + 18, y + shotHeight - 18, shotWidth - 36);
  pen.restore();
}

/** The middle of a photo, as much of it as fills the place. */
function drawCovering(pen: Pen, photo: ImageBitmap, x: number, y: number): void {
  const scale = Math.max(shotWidth / photo.width, shotHeight / photo.height);
  const [width, height] = [shotWidth / scale, shotHeight / scale];
  const [left, top] = [(photo.width - width) / 2, (photo.height - height) / 2];
  pen.drawImage(photo, left, top, width, height, x, y, shotWidth, shotHeight);
}

function drawNote(
  pen: Pen,
  { label, lines }: ShowNote & { readonly lines: readonly string[] },
  tone: typeof praise,
  top: number,
): void {
  pen.fillStyle = tone.wash;
  rounded(pen, margin, top, pictureWidth - 2 * margin, noteHeight(lines), radius);
  pen.fill();
  pen.fillStyle = tone.ink;
  pen.textAlign = 'left';
  pen.font = type(34, 700);
  pen.fillText(label, margin + notePadding, top + notePadding + 36, noteIndent - notePadding);
  pen.fillStyle = ink;
  pen.font = type(34);
  for (const [index, line] of lines.entries()) {
    pen.fillText(line, margin + noteIndent, top + notePadding + 36 + index * noteLine);
  }
}

function linesOf(pen: Pen, { words }: ShowNote): string[] {
  pen.font = type(34);
  const width = pictureWidth - 2 * margin - noteIndent - notePadding;
  return textLines(words, width, (text) => pen.measureText(text).width);
}

function noteHeight(lines: readonly string[]): number {
  return Math.max(1, lines.length) * noteLine + 2 * notePadding;
}

function type(size: number, weight = 400): string {
  return `${weight} ${size}px ${fontFamily}`;
}

/** A rectangle with round corners as the path to fill or to clip by. */
function rounded(pen: Pen, x: number, y: number, width: number, height: number, corner: number): void {
  pen.beginPath();
  pen.moveTo(x + corner, y);
  pen.arcTo(x + width, y, x + width, y + height, corner);
  pen.arcTo(x + width, y + height, x, y + height, corner);
  pen.arcTo(x, y + height, x, y, corner);
  pen.arcTo(x, y, x + width, y, corner);
  pen.closePath();
}
