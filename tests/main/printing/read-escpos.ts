import iconv from 'iconv-lite';

/** One piece of what a printer is sent: a question to answer at once, text or a line feed, or a command with its parameters. */
export type EscPosPiece =
  | { readonly kind: 'status'; readonly subject: number; readonly length: number }
  | { readonly kind: 'text'; readonly length: number; readonly bytes: string }
  | { readonly kind: 'command'; readonly length: number; readonly command: string; readonly bytes: string };

/** Commands by how they begin, and how many bytes of parameters follow each. */
const commands: readonly (readonly [command: string, parameters: number])[] = [
  ...['\u001B@', '\u001B2', '\u001C.', '\u001C&'].map((command) => [command, 0] as const),
  ...Array.from('aM 3{-EtdV').map((letter) => [`\u001B${letter}`, 1] as const),
  ...['\u001C-', '\u001CC', '\u001C!'].map((command) => [command, 1] as const),
  ...Array.from('aB!rwhH').map((letter) => [`\u001D${letter}`, 1] as const),
  ...['\u001CS', '\u001DL', '\u001DW', '\u001DV', '\u001B$', '\u001B\\', '\u001BB'].map(
    (command) => [command, 2] as const,
  ),
];

/**
 * Reads the first piece of what stands in a printer's buffer (one character for each byte). Null where it is not
 * whole yet. Throws for any command that is not known here: a printer would print it as rubbish.
 */
export function readPiece(buffer: string): EscPosPiece | null {
  const first = buffer[0];
  if (first === undefined) return null;
  if (first === '\u0010') return statusQuestion(buffer);
  if (first >= ' ' || first === '\n') return textOf(buffer);
  if (buffer.length < 2) return null;
  const length = commandLength(buffer);
  if (length === null || buffer.length < length) return null;
  return { kind: 'command', length, command: buffer.slice(0, 2), bytes: buffer.slice(0, length) };
}

function statusQuestion(buffer: string): EscPosPiece | null {
  if (buffer.length < 3) return null;
  if (buffer[1] !== '\u0004') throw unknownCommand(buffer);
  return { kind: 'status', subject: buffer.charCodeAt(2), length: 3 };
}

function textOf(buffer: string): EscPosPiece {
  const end = buffer.search(/[^\n\u0020-\u00FF]/);
  const bytes = end < 0 ? buffer : buffer.slice(0, end);
  return { kind: 'text', length: bytes.length, bytes };
}

/** Null where the length itself has not come yet. */
function commandLength(buffer: string): number | null {
  const start = buffer.slice(0, 2);
  if (start === '\u001D(' || start === '\u001C(') return sized(buffer, 3, 2);
  if (start === '\u001D8') return sized(buffer, 3, 4);
  if (start === '\u001Dk') return sized(buffer, 3, 1);
  const known = commands.find(([command]) => command === start);
  if (!known) throw unknownCommand(buffer);
  return 2 + known[1];
}

/** A command that says its own length, lowest byte first, behind `at` bytes. */
function sized(buffer: string, at: number, bytes: number): number | null {
  if (buffer.length < at + bytes) return null;
  let size = 0;
  for (let place = bytes - 1; place >= 0; place -= 1) size = size * 256 + buffer.charCodeAt(at + place);
  return at + bytes + size;
}

function unknownCommand(buffer: string): Error {
  return new Error(`Not a known command: ${JSON.stringify(buffer.slice(0, 8))}`);
}

/** 一张: what came out up to a cut, or up to the end where nothing was cut. */
export interface PrintedPaper {
  readonly lines: readonly string[];
  readonly cut: boolean;
  readonly beeps: number;
  /** Pictures: logos, QR codes. */
  readonly pictures: number;
}

/** What the given pieces, printed one after another, put on paper. Chinese is decoded from GB18030. */
export function papersOf(pieces: readonly EscPosPiece[]): PrintedPaper[] {
  const papers: PrintedPaper[] = [];
  let sheet = { text: '', chinese: false, pictures: 0 };
  const tearOff = (cut: boolean): void => {
    papers.push({ lines: sheet.text.split('\n'), cut, beeps: 0, pictures: sheet.pictures });
    sheet = { ...sheet, text: '', pictures: 0 };
  };
  for (const piece of pieces) {
    if (piece.kind === 'text') sheet.text += decoded(piece.bytes, sheet.chinese);
    if (piece.kind !== 'command') continue;
    if (piece.command === '\u001C&') sheet.chinese = true;
    if (piece.command === '\u001C.') sheet.chinese = false;
    if (piece.command === '\u001D8') sheet.pictures += 1;
    if (piece.command === '\u001DV') tearOff(true);
    if (piece.command === '\u001BB') papers.push(beeped(papers.pop(), piece.bytes.charCodeAt(2)));
  }
  if (sheet.text.trim() !== '') tearOff(false);
  return papers;
}

function beeped(paper: PrintedPaper | undefined, beeps: number): PrintedPaper {
  return { lines: [], cut: false, pictures: 0, ...paper, beeps };
}

/** Outside of the Chinese mode what is above ASCII is a line or a corner of a box. */
function decoded(bytes: string, chinese: boolean): string {
  if (!chinese) return bytes.replaceAll(/[^\n -~]/g, '─');
  return iconv.decode(Buffer.from(bytes, 'latin1'), 'gb18030');
}

/** Reads a whole job. Throws where a command is cut off in the middle. */
export function readPieces(job: Uint8Array): EscPosPiece[] {
  const pieces: EscPosPiece[] = [];
  for (let rest = Buffer.from(job).toString('latin1'); rest !== '';) {
    const piece = readPiece(rest);
    if (!piece) throw unknownCommand(rest);
    pieces.push(piece);
    rest = rest.slice(piece.length);
  }
  return pieces;
}

/** Reads a whole job as `papersOf`. */
export function readPapers(job: Uint8Array): PrintedPaper[] {
  return papersOf(readPieces(job));
}
