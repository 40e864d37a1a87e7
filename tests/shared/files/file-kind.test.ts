import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlainText, mimeOf } from '../../../shared/files/file-kind.ts';

/** Looks at bytes as the file store does. */
function kindOf(bytes: Uint8Array): string | undefined {
  return mimeOf({ head: bytes.subarray(0, 16), tail: bytes, plainText: isPlainText(bytes) });
}

const bytesOf = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : Buffer.from(part))),
  );

describe('the kind of a file', () => {
  it.each([
    ['image/jpeg', bytesOf([0xff, 0xd8, 0xff, 0xe0], 'JFIF')],
    ['image/png', bytesOf([0x89], 'PNG\r\n', [0x1a], '\n')],
    ['image/webp', bytesOf('RIFF', [0x24, 0, 0, 0], 'WEBPVP8 ')],
    ['audio/wav', bytesOf('RIFF', [0x24, 0, 0, 0], 'WAVEfmt ')],
    ['audio/mpeg', bytesOf('ID3', [4, 0, 0])],
    ['audio/mpeg', bytesOf([0xff, 0xfb, 0x90, 0x64])],
    ['application/pdf', bytesOf('%PDF-1.7\n', [0])],
    [
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      bytesOf('PK', [3, 4], '[Content_Types].xml', 'PK', [1, 2], 'xl/workbook.xml'),
    ],
    ['text/plain', bytesOf('工号,姓名\r\n8011,李晓云\r\n')],
    ['text/plain', bytesOf([0xff, 0xfe, 0xe5, 0x5d, 0x09, 0x00])],
    ['text/plain', bytesOf([0xb9, 0xa4, 0xba, 0xc5, 0x2c, 0x31, 0x0d, 0x0a])],
  ])('is %s by its bytes', (mime, bytes) => {
    expect(kindOf(bytes)).toBe(mime);
  });

  it.each([
    ['a program', bytesOf('MZ', [0x90, 0, 3, 0])],
    ['a packed program', bytesOf('PK', [3, 4], 'META-INF/MANIFEST.MF')],
    ['a text document', bytesOf('PK', [3, 4], '[Content_Types].xml', 'word/document.xml')],
    ['a film in the same wrapping as a WebP', bytesOf('RIFF', [0x24, 0, 0, 0], 'AVI LIST')],
    ['an animated picture of another kind', bytesOf('GIF89a', [1, 0])],
    ['text in a two-byte encoding without its mark', bytesOf([0x31, 0x00, 0x32, 0x00])],
    ['nothing at all', bytesOf()],
  ])('is none that is kept for %s', (_what, bytes) => {
    expect(kindOf(bytes)).toBeUndefined();
  });

  it('is text for all text of any language without control characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(!/\p{Cc}/u.test(text) && !/^(?:%PDF-|RIFF....WEBP|PK)/.test(text));
        expect(kindOf(bytesOf(text))).toBe('text/plain');
      }),
    );
  });
});
