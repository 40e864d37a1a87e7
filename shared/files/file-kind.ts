/** An Excel workbook (.xlsx). */
export const workbookMime = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The kinds of file that a store keeps: photos, papers, sheets, plain text (CSV included) and recorded words. */
export const fileMimes = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'application/pdf',
  workbookMime,
  'text/plain',
  'audio/wav',
  'audio/mpeg',
] as const;
export type FileMime = (typeof fileMimes)[number];

/** The largest file that is taken, in bytes. */
export const fileSizeLimit = 20 * 1024 * 1024;

/** What of a file's bytes is looked at to know its kind. Nothing is decoded. */
export interface FileLook {
  /** Its first bytes, 16 at least unless it is shorter. */
  readonly head: Uint8Array;
  /** Its last bytes, up to `tailLength`. */
  readonly tail: Uint8Array;
  /** Whether all of it passed `isPlainText`. */
  readonly plainText: boolean;
}

/** How much of a file's end is looked at, in bytes: a sheet lists its parts there. */
export const tailLength = 64 * 1024;

/** The kind of a file by its bytes and never by its name, or undefined for one that is not kept. */
export function mimeOf({ head, tail, plainText }: FileLook): FileMime | undefined {
  if (startsWith(head, [0xff, 0xd8, 0xff])) return 'image/jpeg';
  if (startsWith(head, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png';
  if (startsWith(head, ascii('RIFF')) && startsWith(head.subarray(8), ascii('WEBP'))) return 'image/webp';
  if (startsWith(head, ascii('RIFF')) && startsWith(head.subarray(8), ascii('WAVE'))) return 'audio/wav';
  if (startsWith(head, ascii('ID3')) || isMpegFrame(head)) return 'audio/mpeg';
  if (startsWith(head, ascii('%PDF-'))) return 'application/pdf';
  if (startsWith(head, [0x50, 0x4b, 0x03, 0x04])) return holdsWorkbook(tail) ? workbookMime : undefined;
  return isMarkedUtf16(head) || (plainText && head.length > 0) ? 'text/plain' : undefined;
}

/**
 * Whether these bytes can be text in UTF-8 or GB18030: both use bytes below 0x20 for tabs and line ends only.
 */
export function isPlainText(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);
}

/** Text in UTF-16, as Excel saves "Unicode text": its bytes may be anything, so only its mark tells. */
function isMarkedUtf16(head: Uint8Array): boolean {
  return startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff]);
}

/** An MP3 without a tag begins with its first frame: eleven bits set, then MPEG 1 or 2, layer III. */
function isMpegFrame([first = 0, second = 0]: Uint8Array): boolean {
  return first === 0xff && (second & 0xe6) === 0xe2 && (second & 0x18) !== 0x08;
}

/** Every workbook names this part in the list at its end; other packed files (documents, programs) do not. */
function holdsWorkbook(tail: Uint8Array): boolean {
  return Array.from(tail, (byte) => String.fromCharCode(byte))
    .join('')
    .includes('xl/workbook.xml');
}

function startsWith(bytes: Uint8Array, expected: readonly number[]): boolean {
  return expected.every((byte, index) => bytes[index] === byte);
}

function ascii(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}
