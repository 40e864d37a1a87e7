import writeXlsxFile, { type CellObject } from 'write-excel-file/node';
import { zonedParts } from '../../shared/time/business-date.ts';
import type { OutSheet, OutValue } from './out-sheet.ts';

const dayMs = 86_400_000;

/** The longest text that Excel keeps in one cell. */
const longestText = 32_767;

/**
 * Writes an Excel workbook: numbers, shares, durations and dates as real ones that can be added up and sorted, moments
 * as the hall's clock showed them, headers that stay in sight, columns as wide as what is in them.
 * @param timeZone the hall's
 */
export function writeWorkbook(sheets: readonly OutSheet[], timeZone: string): Promise<Buffer> {
  return writeXlsxFile(
    sheets.map((sheet) => ({
      sheet: sheet.name,
      stickyRowsCount: 1,
      columns: columnWidths(sheet, timeZone).map((width) => ({ width })),
      data: [
        sheet.headers.map((value): CellObject => ({ value, type: String, fontWeight: 'bold' })),
        ...sheet.rows.map((row) => row.map((cell) => excelCell(cell, timeZone))),
      ],
    })),
  ).toBuffer();
}

/**
 * Writes a sheet as CSV that Excel on Windows opens as it is: UTF-8 with its mark, Windows line ends. A text that
 * Excel would take for a formula gets an apostrophe before it.
 * @param timeZone the hall's
 */
export function writeCsv(sheet: OutSheet, timeZone: string): Buffer {
  const lines = [
    sheet.headers.map(csvText),
    ...sheet.rows.map((row) =>
      row.map((cell) =>
        cell.kind === 'text' ? csvText(cell.value ?? '') : csvCell(shownText(cell, timeZone)),
      ),
    ),
  ];
  return Buffer.from(`\uFEFF${lines.map((line) => `${line.join(',')}\r\n`).join('')}`);
}

function excelCell(cell: OutValue, timeZone: string): CellObject | null {
  if (cell.value === null) return null;
  switch (cell.kind) {
    case 'text':
      return { value: cell.value.slice(0, longestText), type: String, format: '@' };
    case 'number':
      return { value: cell.value, type: Number, format: numberFormat(cell.decimals) };
    case 'share':
      return { value: cell.value, type: Number, format: '0.0%' };
    case 'duration':
      return { value: cell.value / dayMs, type: Number, format: '[h]:mm:ss' };
    case 'date':
      return { value: new Date(`${cell.value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
    case 'moment':
      return { value: onTheWall(cell.value, timeZone), type: Date, format: 'yyyy-mm-dd hh:mm:ss' };
  }
}

function numberFormat(decimals = 0): string {
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

/** Excel keeps what the clock on the wall shows and knows no timezones; the library writes it from UTC. */
function onTheWall(at: number, timeZone: string): Date {
  const { date, hour, minute, second } = zonedParts(at, timeZone);
  return new Date(`${date}T${[hour, minute, second].map(twoDigits).join(':')}Z`);
}

/** A value as a person reads it. */
function shownText(cell: OutValue, timeZone: string): string {
  if (cell.value === null) return '';
  switch (cell.kind) {
    case 'text':
    case 'date':
      return cell.value;
    case 'number':
      return cell.value.toFixed(cell.decimals ?? 0);
    case 'share':
      return `${(cell.value * 100).toFixed(1)}%`;
    case 'duration':
      return durationText(cell.value);
    case 'moment':
      return onTheWall(cell.value, timeZone).toISOString().slice(0, 19).replace('T', ' ');
  }
}

function durationText(ms: number): string {
  const seconds = Math.round(ms / 1_000);
  return [Math.floor(seconds / 3_600), ...[Math.floor(seconds / 60) % 60, seconds % 60].map(twoDigits)].join(
    ':',
  );
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** Formulas begin so, in full-width signs too; a blank before them is read over by some programs. */
function csvText(text: string): string {
  return csvCell(/^\s*[=+\-@＝＋－＠]./su.test(text) ? `'${text}` : text);
}

function csvCell(text: string): string {
  return /[",\r\n\t;]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** In Latin characters: a Chinese character takes two. Long texts do not push the other columns out of sight. */
function columnWidths({ headers, rows }: OutSheet, timeZone: string): number[] {
  return headers.map((header, index) => {
    const shown = rows.slice(0, 500).map((row) => {
      const cell = row[index];
      return cell ? textWidth(shownText(cell, timeZone)) : 0;
    });
    return Math.min(60, Math.max(8, textWidth(header) + 2, ...shown.map((width) => width + 2)));
  });
}

function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) >= 0x1100 ? 2 : 1;
  return width;
}
