import iconv from 'iconv-lite';
import { isUtf8 } from 'node:buffer';
import { Refusal } from '../../shared/call/refusal.ts';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/**
 * Turns the bytes of a text file into text: UTF-8 and UTF-16 by their mark or by what they look like, anything
 * else as GB18030, which is what Excel and the operators' systems write on Chinese Windows. Refuses with
 * `sheets.unknown-encoding` what cannot be read so, rather than importing garbled names.
 */
export function decodeText(bytes: Buffer): string {
  const text = iconv.decode(bytes, encodingOf(bytes));
  if (text.includes('\uFFFD') || text.includes('\0')) throw new Refusal('sheets.unknown-encoding');
  return text;
}

function encodingOf(bytes: Buffer): Encoding {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8';
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  return unmarkedUtf16(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'gb18030');
}

/** In UTF-16 the separators and digits of a sheet have a zero byte beside them, always on the same side. */
function unmarkedUtf16(bytes: Buffer): Encoding | undefined {
  const zeros = [0, 0];
  for (const [index, byte] of bytes.subarray(0, 4_000).entries()) {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (even === 0 && odd > 0) return 'utf-16le';
  return odd === 0 && even > 0 ? 'utf-16be' : undefined;
}

function startsWith(bytes: Buffer, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
