import { zonedTime } from '../../../shared/time/business-date.ts';

/** How much of a file's beginning is read for the camera's notes, bytes: they stand in its first part. */
export const captureNotesLength = 256 * 1024;

/**
 * When a photo was taken, UTC ms, or null where its camera noted nothing that can be read.
 * @param head the beginning of the file
 * @param timeZone the hall's: most cameras note their wall clock only
 */
export async function captureTimeOf(head: ArrayBuffer, timeZone: string): Promise<number | null> {
  const { load } = await import('exifreader');
  try {
    const notes = load(head);
    return captureTime(textOf(notes.DateTimeOriginal), textOf(notes.OffsetTimeOriginal), timeZone);
  } catch {
    // A picture without notes, or with damaged ones.
    return null;
  }
}

/**
 * The moment that a camera noted (EXIF 2.31, DateTimeOriginal and OffsetTimeOriginal), UTC ms.
 * @param noted `2026:11:21 09:30:05`
 * @param offset `+08:00`, where the camera knows it
 */
export function captureTime(noted: string, offset: string, timeZone: string): number | null {
  const parts = /^(\d{4}):(\d{2}):(\d{2})[ T](\d{2}:\d{2}:\d{2})/.exec(noted);
  if (!parts) return null;
  const [, year, month, day, time = ''] = parts;
  const date = `${year}-${month}-${day}`;
  if (Number.isNaN(Date.parse(`${date}T${time}Z`))) return null;
  return /^[+-]\d{2}:\d{2}$/.test(offset)
    ? Date.parse(`${date}T${time}${offset}`)
    : zonedTime(date, time, timeZone);
}

function textOf(tag: { readonly description: string } | undefined): string {
  return tag?.description ?? '';
}
