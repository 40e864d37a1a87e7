import { filled } from '../call/filled.ts';
import { printingWords } from './printing-words.ts';
import { centredLines, pairLines, qrLine, ruleLine, startLines } from './receipt-document.ts';
import { type RollWidth, rollColumns } from './receipt-text.ts';
import type { Slip, SlipPart, SlipRow } from './slip.ts';

/** Where receiptline cuts the paper: between the copies. */
const cut = '=';

/** A slip as a receipt document for a roll: its copies one after the other, each cut off. */
export function slipDocument(slip: Slip, roll: RollWidth): string {
  const columns = rollColumns[roll];
  const copies = (slip.copies ?? ['']).map((copy) => copyLines(slip, copy, columns).join('\n'));
  return `${copies.join(`\n${cut}\n`)}\n`;
}

function copyLines(slip: Slip, copy: string, columns: number): string[] {
  const { title, hall, date, formNumber, reprint, parts, signatures, language } = slip;
  const words = printingWords[language];
  return [
    ...centredLines(hall, columns),
    ...centredLines(title, columns, { scale: 2, bold: true }),
    ...centredLines(copy, columns),
    ...(reprint === 0
      ? []
      : centredLines(filled(words.reprint, { count: reprint }), columns, { bold: true })),
    ...(formNumber === undefined
      ? []
      : centredLines(filled(words.formNumber, { number: formNumber }), columns)),
    ...centredLines(date, columns),
    ...parts.flatMap((part) => ['', ...partLines(part, columns)]),
    ...signatures.flatMap((signer) => ['', ruleLine(columns), ...signedLines(signer, slip, columns)]),
  ];
}

/** Two empty lines above the name: a roll has no box to sign in. */
function signedLines(signer: string, { language }: Slip, columns: number): string[] {
  const words = printingWords[language];
  return [
    '',
    '',
    ...startLines(`${signer} ${words.signature}`, columns),
    '',
    ...startLines(words.signedOn, columns),
  ];
}

function partLines(part: SlipPart, columns: number): string[] {
  if (part.kind === 'code') {
    const code = centredLines(part.text, columns, { scale: 3, bold: true });
    // Scanners need white around a code.
    return [...code, '', qrLine(part.scanned), '', ...centredLines(part.caption, columns)];
  }
  const heading =
    part.heading === undefined
      ? []
      : [ruleLine(columns), ...startLines(part.heading, columns, { bold: true })];
  switch (part.kind) {
    case 'facts':
      return [...heading, ...part.facts.flatMap(([name, value]) => factLines(name, value, columns))];
    case 'rows':
      return [...heading, ...part.rows.flatMap((row) => rowLines(row, columns))];
    case 'text':
      return [...heading, ...part.paragraphs.flatMap((paragraph) => startLines(paragraph, columns))];
  }
}

/** What is to be written by hand has a line of its own. */
function factLines(name: string, value: string | null, columns: number): string[] {
  return value === null
    ? [...startLines(name, columns), '', ...startLines('_'.repeat(columns), columns)]
    : pairLines(name, value, columns);
}

function rowLines({ mark, name, notes }: SlipRow, columns: number): string[] {
  const said = notes.filter((note) => note !== '');
  return [
    ...startLines(mark === '' ? name : `${mark} ${name}`, columns, { bold: true }),
    ...(said.length === 0 ? [] : startLines(`- ${said.join(' · ')}`, columns)),
  ];
}
