import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  codeRead,
  codeSigns,
  codeToScan,
  newReturnCode,
  returnCode,
} from '../../../shared/special-service/notice.ts';

const aCode = fc
  .array(fc.nat(codeSigns.length - 1), { minLength: 6, maxLength: 6 })
  .map((places) => places.map((place) => codeSigns.charAt(place)).join(''));

/** As halls may be coded: letters, digits and hyphens. */
const aHall = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9-]{0,19}$/);

describe('a return code', () => {
  it('is read as it was printed, however it is typed', () => {
    const typed = (code: string): string[] => [
      code.toLowerCase(),
      ` ${code} `,
      `${code.slice(0, 3)} ${code.slice(3)}`,
      `${code.slice(0, 3)}-${code.slice(3)}`,
    ];
    fc.assert(
      fc.property(aCode, (code) => {
        for (const text of typed(code)) expect(codeRead(text)).toEqual({ hallCode: null, code });
      }),
    );
  });

  it('is scanned with the hall that gave it', () => {
    fc.assert(
      fc.property(aHall, aCode, (hall, code) => {
        expect(codeRead(codeToScan(hall, code))).toEqual({ hallCode: hall.toUpperCase(), code });
      }),
    );
  });

  it('is nothing where it is neither typed nor scanned from a slip', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        const read = codeRead(text);
        expect(read === null || returnCode.safeParse(read.code).success).toBe(true);
      }),
    );
    for (const text of ['', 'K7MQ2', 'K7MQ2XX', 'K7MQ0X', 'YH01-', '-K7MQ2X1'])
      expect(codeRead(text)).toBeNull();
  });

  it('is made of the signs that nobody mistakes for each other', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
        const next = (below: number): number => Number(numbers.next().value) % below;
        expect(newReturnCode(next)).toMatch(/^[^01OIL]{6}$/);
      }),
      { numRuns: 50 },
    );
  });
});
