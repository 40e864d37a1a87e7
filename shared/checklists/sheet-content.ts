import { localNameOf } from '../store/local-name.ts';
import type { NumberedRow, RowProblem } from '../sheets/read-rows.ts';
import type { ChecklistRow } from './checklist-sheet.ts';
import type { EditedContent, EditedItem } from './content.ts';
import { type Area, type ChecklistContent, type ItemWords, mostAreas, mostItems } from './template.ts';

/** The areas of a sheet by what its rows call them. */
interface SheetAreas {
  /** In the order in which they first come up. */
  readonly areas: readonly Area[];
  /** The area of a row, or undefined where nothing tells which one is meant. */
  readonly codeOf: (row: ChecklistRow) => string | undefined;
}

/**
 * What is wrong with rows that can be read: an area that neither the checklist nor a row with an area code knows, one
 * area under two names, more items than a checklist holds.
 * @param before the checklist that the sheet is imported into
 */
export function sheetProblems(
  rows: readonly NumberedRow<ChecklistRow>[],
  before: ChecklistContent,
): RowProblem[] {
  const { areas, codeOf } = areasOf(rows, before);
  const problems: RowProblem[] = [];
  const tell = (row: number, column: string, reason: string, details: RowProblem['details']): unknown =>
    problems.push({ row, column, code: `checklists.${reason}`, details });
  const names = new Map(areas.map(({ code, name }) => [code, name.zh]));
  for (const { row, values } of rows) {
    const code = codeOf(values);
    const name = names.get(code ?? '');
    if (code === undefined) tell(row, 'area', 'cell-unknown-area', { area: values.area });
    else if (values.areaCode !== null && name !== undefined && name !== values.area) {
      tell(row, 'area', 'cell-area-differs', { area: code, name, word: values.area });
    }
  }
  const tooMany = rows[mostItems];
  if (tooMany) tell(tooMany.row, 'code', 'cell-too-many-items', { most: mostItems, count: rows.length });
  if (areas.length > mostAreas) tell(rows[0]?.row ?? 1, 'area', 'cell-too-many-areas', { most: mostAreas });
  return problems;
}

/** The checklist that a sheet without problems is. */
export function contentOfSheet(
  rows: readonly NumberedRow<ChecklistRow>[],
  before: ChecklistContent,
): EditedContent {
  const { areas, codeOf } = areasOf(rows, before);
  return {
    areas: [...areas],
    items: rows.map(({ values }) => itemOf(values, codeOf(values) ?? '')),
  };
}

/** A row of an area says its code and name, or only a name or a code that is known otherwise. */
function areasOf(rows: readonly NumberedRow<ChecklistRow>[], before: ChecklistContent): SheetAreas {
  const own = new Map<string, Area>();
  for (const { values } of rows) {
    const { areaCode, area, areaEn } = values;
    if (areaCode !== null && !own.has(areaCode)) {
      own.set(areaCode, { code: areaCode, name: localNameOf(area, areaEn ?? '') });
    }
  }
  const known = new Map([...before.areas.map((area) => [area.code, area] as const), ...own]);
  const byWord = new Map(
    [...known].flatMap(
      ([code, { name }]) =>
        [
          [name.zh, code],
          [code, code],
        ] as const,
    ),
  );
  const codeOf = ({ areaCode, area }: ChecklistRow): string | undefined => areaCode ?? byWord.get(area);
  const codes = new Set(rows.flatMap(({ values }) => codeOf(values) ?? []));
  return { areas: [...codes].flatMap((code) => known.get(code) ?? []), codeOf };
}

function itemOf(row: ChecklistRow, areaCode: string): EditedItem {
  return {
    code: row.code,
    areaCode,
    category: row.category,
    text: wordsOf(row.text, row.textEn),
    standard: row.standard === null ? null : wordsOf(row.standard, row.standardEn),
    weight: row.weight ?? 1,
    veto: row.veto ?? false,
    frequency: row.frequency ?? 'D',
    photoRule: row.photoRule ?? 'on-fail',
    active: row.active ?? true,
  };
}

function wordsOf(zh: string, en: string | null): ItemWords {
  return localNameOf(zh, en ?? '');
}
