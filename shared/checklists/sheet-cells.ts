import type { ParsedCell } from '../sheets/sheet-kind.ts';

/** A value of a column and the words that mean it, the ones that are shown first. */
export type Choice<T> = readonly [value: T, words: readonly string[]];

/** A cell that must be one of some words, in either language. */
export function oneOf<T>(choices: readonly Choice<T>[]): (cell: string) => ParsedCell<T> {
  const byWord = new Map(
    choices.flatMap(([value, words]) => words.map((word) => [comparable(word), value] as const)),
  );
  const shown = choices.map(([, [word]]) => word).join('、');
  return (cell) => {
    const value = byWord.get(comparable(cell));
    if (value !== undefined) return { value };
    return { problem: 'sheets.cell-unknown-word', details: { word: cell, words: shown } };
  };
}

/** 是 or 否, and the marks that stand for them in lists. */
export const yesOrNo = oneOf<boolean>([
  [true, ['是', '★', '√', '✓', 'Y', 'Yes', 'True', '1', '对']],
  [false, ['否', '×', 'N', 'No', 'False', '0', '-', '无']],
]);

/** Text of a length that is kept. */
export function textUpTo(most: number): (cell: string) => ParsedCell<string> {
  return (cell) =>
    cell.length <= most ? { value: cell } : { problem: 'checklists.cell-too-long', details: { most } };
}

function comparable(word: string): string {
  return word.normalize('NFKC').trim().toLowerCase();
}
