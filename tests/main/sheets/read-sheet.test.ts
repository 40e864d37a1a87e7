import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { sheetLimits } from '../../../shared/sheets/sheet-table.ts';
import { readAside } from '../../../main/sheets/read-aside.ts';
import { readSheetFile, readSheetText } from '../../../main/sheets/read-sheet.ts';

const csv = '工号,姓名\r\n8001,周敏\r\n8002,㼆𠮷\r\n';
const cells = [
  ['工号', '姓名'],
  ['8001', '周敏'],
  ['8002', '㼆𠮷'],
];

const workbook = (...sheets: (string | number)[][][]): Promise<Buffer> =>
  writeXlsxFile(sheets.map((data, index) => ({ sheet: `表${index + 1}`, data }))).toBuffer();

describe('a text file', () => {
  it.each([
    ['UTF-8', Buffer.from(csv)],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${csv}`)],
    ['GB18030, rare characters included', iconv.encode(csv, 'gb18030')],
    ['UTF-16, as Excel saves Unicode text', iconv.encode(csv, 'utf-16le', { addBOM: true })],
    ['UTF-16 the other way round', iconv.encode(csv, 'utf-16be', { addBOM: true })],
    ['UTF-16 without its mark', iconv.encode(csv, 'utf-16le')],
  ])('in %s is read as it was written', async (_encoding, bytes) => {
    expect(await readSheetFile(bytes)).toEqual([{ name: null, rows: cells }]);
  });

  it('in none of these encodings is refused rather than read wrongly', async () => {
    await expect(readSheetFile(Buffer.from([0x61, 0x2c, 0xff, 0xff, 0x80, 0x0a]))).rejects.toMatchObject({
      code: 'sheets.unknown-encoding',
    });
  });
});

describe('an Excel file', () => {
  it('is read with all its sheets, rows where Excel shows them, numbers and dates as people read them', async () => {
    const bytes = await writeXlsxFile([
      {
        sheet: '人员',
        data: [
          ['工号', '入职'],
          [],
          [8001, { value: new Date(Date.UTC(2019, 6, 1)), type: Date, format: 'yyyy-mm-dd' }],
          [
            '0012',
            { value: new Date(Date.UTC(2026, 10, 21, 8, 30)), type: Date, format: 'yyyy-mm-dd hh:mm' },
          ],
          [13_800_000_000, { value: 0.5, type: Number, format: 'hh:mm' }],
        ],
      },
      { sheet: '说明', data: [['请看第一页']] },
    ]).toBuffer();
    expect(await readSheetFile(bytes)).toEqual([
      {
        name: '人员',
        rows: [
          ['工号', '入职'],
          ['', ''],
          ['8001', '2019-07-01'],
          ['0012', '2026-11-21 08:30:00'],
          ['13800000000', '12:00:00'],
        ],
      },
      { name: '说明', rows: [['请看第一页']] },
    ]);
  });

  it('that is cut off, or only begins like one, is refused as damaged', async () => {
    const whole = await workbook([['工号']]);
    for (const bytes of [whole.subarray(0, whole.length - 200), Buffer.from('PK\u0003\u0004 and no more')]) {
      await expect(readSheetFile(bytes)).rejects.toMatchObject({ code: 'sheets.damaged-excel' });
    }
  });

  it('of the old format or with a password is refused with what to do', async () => {
    const bytes = Buffer.from('d0cf11e0a1b11ae1000000', 'hex');
    await expect(readSheetFile(bytes)).rejects.toMatchObject({ code: 'sheets.old-excel' });
  });

  it('that would unpack to gigabytes is refused before it is unpacked', async () => {
    const bytes = await workbook([['工号']]);
    const directory = bytes.indexOf(Buffer.from('504b0102', 'hex'));
    bytes.writeUInt32LE(0xf0_00_00_00, directory + 24);
    await expect(readSheetFile(bytes)).rejects.toMatchObject({ code: 'sheets.too-large' });
  });
});

describe('what is no sheet, or too much of one', () => {
  const rows = (count: number): string => 'a\n'.repeat(count);

  it.each([
    ['a web page that is called .xls', Buffer.from('<html><table><tr><td>工号</td>'), 'sheets.web-page'],
    ['nothing but blanks', Buffer.from(' ,\r\n , \r\n'), 'sheets.empty'],
    ['an empty file', Buffer.alloc(0), 'sheets.empty'],
    ['more bytes than allowed', Buffer.alloc(sheetLimits.fileBytes + 1, 'a'), 'sheets.too-large'],
    ['more rows than allowed', Buffer.from(rows(sheetLimits.rows + 1)), 'sheets.too-many-rows'],
    [
      'more columns than allowed',
      Buffer.from(','.repeat(sheetLimits.columns) + 'a'),
      'sheets.too-many-columns',
    ],
  ])('is refused: %s', async (_what, bytes, code) => {
    await expect(readSheetFile(bytes)).rejects.toMatchObject({ code });
  });

  it('is taken up to the last row and column allowed', async () => {
    const [table] = await readSheetFile(Buffer.from(rows(sheetLimits.rows)));
    expect(table?.rows).toHaveLength(sheetLimits.rows);
    expect(readSheetText(','.repeat(sheetLimits.columns - 1) + 'a')[0]?.rows[0]).toHaveLength(
      sheetLimits.columns,
    );
  });
});

describe('reading in a thread of its own', () => {
  it('gives the same as reading here, for files and for pasted text', async () => {
    expect(await readAside(iconv.encode(csv, 'gb18030'))).toEqual([{ name: null, rows: cells }]);
    expect(await readAside('工号\t姓名\n8001\t周敏')).toEqual([{ name: null, rows: cells.slice(0, 2) }]);
  });

  it('passes on refusals with their details', async () => {
    await expect(readAside('a,b\n"c')).rejects.toMatchObject({
      code: 'sheets.unclosed-quote',
      details: { row: 2 },
    });
  });
});
