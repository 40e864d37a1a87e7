import { checklistSheet } from '../../shared/checklists/checklist-sheet.ts';
import { keptContent, sameValue } from '../../shared/checklists/content.ts';
import { contentOfSheet, sheetProblems } from '../../shared/checklists/sheet-content.ts';
import type { ChecklistContent, Version } from '../../shared/checklists/template.ts';
import { diffVersions } from '../../shared/checklists/version-diff.ts';
import type { QueryContext } from '../call/handler.ts';
import type { SheetImport } from '../sheets/sheet-import.ts';
import { putContent, templateView } from './templates.ts';

/**
 * Takes a sheet in as the whole of one checklist: items by their code, in the order of the sheet. What the sheet does not
 * have is not in the new version any more; it asks before it changes what was there.
 */
export const checklistImport: SheetImport<typeof checklistSheet.columns> = {
  kind: checklistSheet,
  check: (context, rows, into) => sheetProblems(rows, lastVersion(context, into).content),
  replaced: (context, rows, into) => {
    const { content } = lastVersion(context, into);
    const { changed, removed } = diffVersions(content, keptContent(contentOfSheet(rows, content), content));
    return changed.length + removed.length;
  },
  apply: (context, rows, into) => {
    const last = lastVersion(context, into);
    const numbered = rows.map((values, index) => ({ row: index + 1, values }));
    const content = keptContent(contentOfSheet(numbered, last.content), last.content);
    putContent(context, last, content);
    return outcomeOf(last.content, content);
  },
};

function lastVersion(context: QueryContext, templateId: number | null): Version {
  return templateView(context, templateId ?? 0).version;
}

function outcomeOf(before: ChecklistContent, { items }: ChecklistContent) {
  const earlier = new Map(before.items.map((item) => [item.code, item]));
  const added = items.filter(({ code }) => !earlier.has(code)).length;
  const unchanged = items.filter((item) => sameValue(item, earlier.get(item.code))).length;
  return { added, unchanged, changed: items.length - added - unchanged };
}
