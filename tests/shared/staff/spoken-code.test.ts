import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heardCode, spokenCode } from '../../../shared/staff/spoken-code.ts';

const bytes = fc.uint8Array({ minLength: 5, maxLength: 40 });

test('different bytes are different codes, as long as all of their bits are told', () => {
  fc.assert(
    fc.property(
      fc.array(fc.uint8Array({ minLength: 10, maxLength: 10 }), { minLength: 2, maxLength: 2 }),
      (two) => {
        const [one, other] = two.map((value) => spokenCode(value));
        expect(one === other).toBe(Buffer.from(two[0] ?? []).equals(Buffer.from(two[1] ?? [])));
      },
    ),
  );
});

test('a code is the same however it is typed', () => {
  fc.assert(
    fc.property(bytes, (value) => {
      const code = spokenCode(value);
      const typed = ` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `;
      expect(heardCode(typed)).toBe(heardCode(code));
    }),
  );
});

test('it stands in groups of four, with no character that is heard for another', () => {
  expect(spokenCode(new Uint8Array([0, 0, 0, 0, 0, 255, 255, 255, 255, 255]))).toBe('0000-0000-ZZZZ-ZZZZ');
  fc.assert(
    fc.property(bytes, (value) => {
      expect(spokenCode(value)).toMatch(/^[0-9A-HJKMNP-TV-Z]{1,4}(-[0-9A-HJKMNP-TV-Z]{1,4})*$/);
    }),
  );
});
