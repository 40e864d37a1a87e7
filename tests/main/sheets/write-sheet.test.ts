import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { parseDelimited } from '../../../shared/sheets/delimited.ts';
import { zonedTime } from '../../../shared/time/business-date.ts';
import { type OutColumn, outSheet } from '../../../main/sheets/out-sheet.ts';
import { readSheetFile } from '../../../main/sheets/read-sheet.ts';
import { writeCsv, writeWorkbook } from '../../../main/sheets/write-sheet.ts';

const hallZone = 'Asia/Shanghai';

interface Ticket {
  readonly number: string;
  readonly day: string;
  readonly issuedAt: number;
  readonly waitMs: number | null;
  readonly items: number;
  readonly rate: number;
}

const columns: OutColumn<Ticket>[] = [
  { header: '号码', of: ({ number }) => ({ kind: 'text', value: number }) },
  { header: '日期', of: ({ day }) => ({ kind: 'date', value: day }) },
  { header: '取号时间', of: ({ issuedAt }) => ({ kind: 'moment', value: issuedAt }) },
  { header: '等候', of: ({ waitMs }) => ({ kind: 'duration', value: waitMs }) },
  { header: '笔数', of: ({ items }) => ({ kind: 'number', value: items, decimals: 1 }) },
  { header: '占比', of: ({ rate }) => ({ kind: 'share', value: rate }) },
];

const tickets: Ticket[] = [
  {
    number: '0012',
    day: '2026-11-21',
    issuedAt: zonedTime('2026-11-21', '08:30:05', hallZone),
    waitMs: 5_445_000,
    items: 1234.56,
    rate: 0.125,
  },
  { number: 'A013', day: '2026-11-22', issuedAt: 0, waitMs: null, items: -3, rate: 1 },
];

const sheet = outSheet('号票', columns, tickets);

/** One part of a workbook, found by the central directory of its ZIP. */
function partOf(workbook: Buffer, name: string): string {
  const entry = workbook.lastIndexOf(name) - 46;
  const packedSize = workbook.readUInt32LE(entry + 20);
  const local = workbook.readUInt32LE(entry + 42);
  const start = local + 30 + workbook.readUInt16LE(local + 26) + workbook.readUInt16LE(local + 28);
  return inflateRawSync(workbook.subarray(start, start + packedSize)).toString();
}

describe('an Excel file that leaves the hall', () => {
  it('holds real dates, moments of the hall’s clock, and numbers that add up', async () => {
    const bytes = await writeWorkbook([sheet], hallZone);
    expect(await readSheetFile(bytes)).toEqual([
      {
        name: '号票',
        rows: [
          ['号码', '日期', '取号时间', '等候', '笔数', '占比'],
          ['0012', '2026-11-21', '2026-11-21 08:30:05', '01:30:45', '1234.56', '0.125'],
          ['A013', '2026-11-22', '1970-01-01 08:00:00', '', '-3', '1'],
        ],
      },
    ]);
    const [read] = await readXlsxFile(bytes);
    const kinds = read?.data[1]?.map((cell: unknown) => (cell instanceof Date ? 'date' : typeof cell));
    expect(kinds).toEqual(['string', 'date', 'date', 'date', 'number', 'number']);
  });

  it('may hold several sheets, under names that Excel allows', async () => {
    const named = (name: string) => outSheet(name, columns, tickets);
    const long = '很长的名字'.repeat(10);
    const read = await readXlsxFile(await writeWorkbook([named('11/21 [日]'), named(long)], hallZone));
    expect(read.map((one) => one.sheet)).toEqual(['11 21  日 ', long.slice(0, 31)]);
  });

  it('keeps its header in sight, and its columns as wide as their Chinese', async () => {
    const texts = ['四个汉字', 'ABCDEFGHIJKLM'];
    const two = texts.map((header) => ({
      header,
      of: () => ({ kind: 'text', value: '这里有七个汉字' }) as const,
    }));
    const part = partOf(
      await writeWorkbook([outSheet('宽', two, [1])], hallZone),
      'xl/worksheets/sheet1.xml',
    );
    expect(part).toMatch(/<pane ySplit="1"[^>]*state="frozen"/);
    expect([...part.matchAll(/<col [^>]*width="(\d+)"/g)].map(([, width]) => width)).toEqual(['16', '16']);
  });

  it('keeps texts that look like formulas or numbers as texts, and drops what Excel cannot hold', async () => {
    const texts = ['=1+1', '0012', 'a\u0000b', '长'.repeat(40_000)];
    const one = outSheet('文', [{ header: '文', of: (value: string) => ({ kind: 'text', value }) }], texts);
    const [read] = await readXlsxFile(await writeWorkbook([one], hallZone));
    expect(read?.data.slice(1).flat()).toEqual(['=1+1', '0012', 'ab', '长'.repeat(32_767)]);
  });
});

describe('a CSV file that leaves the hall', () => {
  it('is UTF-8 with its mark, and reads as people say it', () => {
    expect(writeCsv(sheet, hallZone).toString()).toBe(
      '\uFEFF号码,日期,取号时间,等候,笔数,占比\r\n' +
        '0012,2026-11-21,2026-11-21 08:30:05,1:30:45,1234.6,12.5%\r\n' +
        'A013,2026-11-22,1970-01-01 08:00:00,,-3.0,100.0%\r\n',
    );
  });

  it.each(['=HYPERLINK("x")', '+1', '-1+2', '@SUM(A1)', '=1', '\t=1', ' =1'])(
    'gives a spreadsheet nothing to compute: %s',
    (text) => {
      const one = outSheet(
        '文',
        [{ header: '文', of: (value: string) => ({ kind: 'text', value }) }],
        [text],
      );
      expect(parseDelimited(writeCsv(one, hallZone).toString())[1]).toEqual([`'${text}`]);
    },
  );

  it('is read back by this hall as it was written, whatever the texts hold', async () => {
    const words = fc.string({ unit: fc.constantFrom('张', 'a', '"', ',', ';', '\t', '\n', ' ', '1') });
    const column = (key: 0 | 1): OutColumn<readonly [string, string]> => ({
      header: `列${key}`,
      of: (row) => ({ kind: 'text', value: row[key] }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 5 }), async (rows) => {
        const [read] = await readSheetFile(writeCsv(outSheet('文', [column(0), column(1)], rows), hallZone));
        expect(read?.rows.slice(1)).toEqual(rows.map((row) => [...row]));
      }),
    );
  });
});
