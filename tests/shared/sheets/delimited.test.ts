import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDelimited } from '../../../shared/sheets/delimited.ts';

/** The obvious way to write cells: each in quotes, its quotes doubled. */
function quoted(rows: readonly (readonly string[])[], delimiter: string, lineEnd: string): string {
  return rows
    .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter) + lineEnd)
    .join('');
}

describe('text with delimited cells', () => {
  it('gives back every cell that was written in quotes, whatever is in it', () => {
    const cell = fc.string({
      unit: fc.constantFrom('张', 'a', '"', ',', ';', '\t', '\n', '\r', ' ', '=', '1'),
    });
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
      );
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(',', '\t', ';'),
        fc.constantFrom('\n', '\r\n', '\r'),
        (rows, delimiter, lineEnd) => {
          expect(parseDelimited(quoted(rows, delimiter, lineEnd))).toEqual(rows);
        },
      ),
    );
  });

  it.each([
    ['commas', '工号,姓名\n8001,周敏'],
    ['tabs, as cells are copied from Excel', '工号\t姓名\n8001\t周敏'],
    ['semicolons', '工号;姓名\n8001;周敏'],
    ['commas, with a tab before each number', '工号,姓名\n\t8001,周敏'],
    ['commas, below a title', '云湖路营业厅人员名单\n工号,姓名\n8001,周敏'],
  ])('may part its cells by %s', (_how, text) => {
    const rows = parseDelimited(text).slice(-2);
    expect(rows.map((row) => row.map((cell) => cell.trim()))).toEqual([
      ['工号', '姓名'],
      ['8001', '周敏'],
    ]);
  });

  it('is not misled by lists inside its cells', () => {
    const rows = parseDelimited(
      '工号\t岗位\n8001\t营业员,引导员,值班经理\n8002\t引导员,营业员,值班经理\n8003\t营业员',
    );
    expect(rows.map((row) => row.length)).toEqual([2, 2, 2, 2]);
  });

  it('keeps line breaks and delimiters inside quotes in one cell, and the rows counted as Excel does', () => {
    expect(parseDelimited('姓名,备注\n周敏,"上午\n下午,晚上"\n李晓云,"说""好"""\n')).toEqual([
      ['姓名', '备注'],
      ['周敏', '上午\n下午,晚上'],
      ['李晓云', '说"好"'],
    ]);
  });

  it('keeps empty cells and empty lines where they stand', () => {
    expect(parseDelimited('a,,c\n\n,b,')).toEqual([['a', '', 'c'], [''], ['', 'b', '']]);
  });

  it('reads a number that is written as ="0012" with its zeros', () => {
    expect(parseDelimited('工号,姓名\n="0012",周敏')[1]).toEqual(['0012', '周敏']);
  });

  it('is refused with the row in which a quote is never closed', () => {
    expect(() => parseDelimited('a,b\n1,2\n3,"4\n5,6')).toThrow(
      expect.objectContaining({ code: 'sheets.unclosed-quote', details: { row: 3 } }),
    );
  });
});
