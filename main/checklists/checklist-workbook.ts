import { filled } from '../../shared/call/filled.ts';
import { checklistSheet } from '../../shared/checklists/checklist-sheet.ts';
import { checklistsTextsEn } from '../../shared/checklists/texts.en.ts';
import { checklistsTextsZh } from '../../shared/checklists/texts.zh-CN.ts';
import type { ChecklistItem } from '../../shared/checklists/template.ts';
import { nameIn } from '../../shared/store/local-name.ts';
import { findHall } from '../../db/store/hall.ts';
import type { QueryContext } from '../call/handler.ts';
import { type OutColumn, type OutValue, outSheet } from '../sheets/out-sheet.ts';
import { writeWorkbook } from '../sheets/write-sheet.ts';
import { templateView } from './templates.ts';

const words = { 'zh-CN': checklistsTextsZh, en: checklistsTextsEn } as const;
type Language = keyof typeof words;

/** A checklist as a workbook that can be imported again: doing so changes nothing. */
export async function checklistWorkbook(
  context: QueryContext,
  { templateId, language }: { readonly templateId: number; readonly language: Language },
): Promise<{ fileName: string; base64: string }> {
  const { template, version } = templateView(context, templateId);
  const { areas, items } = version.content;
  const name = nameIn(template.name, language);
  const areaNames = new Map(areas.map((area) => [area.code, area.name]));
  const rows = items.map((item): Row => ({
    item,
    area: areaNames.get(item.areaCode) ?? { zh: item.areaCode },
  }));
  const bytes = await writeWorkbook([outSheet(name, columnsIn(language), rows)], context.hall.timeZone);
  const hall = findHall(context.db)?.code ?? '';
  const fileName = filled(words[language].sheet.fileName, { hall, name, number: version.number });
  return { fileName, base64: bytes.toString('base64') };
}

interface Row {
  readonly item: ChecklistItem;
  readonly area: { readonly zh: string; readonly en?: string };
}

/** The columns of the import, in its order and under its names, so that nothing is left out. */
function columnsIn(language: Language): OutColumn<Row>[] {
  const { categories, frequencies, photoRules, sheet } = words[language];
  const yes = (value: boolean): OutValue => text(value ? sheet.yes : sheet.no);
  const values: Record<keyof typeof checklistSheet.columns, (row: Row) => OutValue> = {
    areaCode: ({ item }) => text(item.areaCode),
    area: ({ area }) => text(area.zh),
    areaEn: ({ area }) => text(area.en ?? null),
    code: ({ item }) => text(item.code),
    category: ({ item }) => text(categories[`c${item.category}`]),
    text: ({ item }) => text(item.text.zh),
    textEn: ({ item }) => text(item.text.en ?? null),
    standard: ({ item }) => text(item.standard?.zh ?? null),
    standardEn: ({ item }) => text(item.standard?.en ?? null),
    weight: ({ item }) => ({ kind: 'number', value: item.weight }),
    veto: ({ item }) => yes(item.veto),
    frequency: ({ item }) => text(frequencies[item.frequency]),
    photoRule: ({ item }) => text(photoRules[item.photoRule]),
    active: ({ item }) => yes(item.active),
  };
  return Object.entries(checklistSheet.columns).map(([key, { names }]) => ({
    header: nameIn(names, language),
    of: values[key as keyof typeof values],
  }));
}

function text(value: string | null): OutValue {
  return { kind: 'text', value };
}
