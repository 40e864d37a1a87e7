import { presetChecklist, presetChecklistName } from '../../shared/five-s/preset-checklist.ts';
import { insertTemplate } from '../../db/checklists/templates.ts';
import { insertVersion } from '../../db/checklists/versions.ts';
import type { Db } from '../../db/database/handle.ts';
import { findHall } from '../../db/store/hall.ts';

/** Gives a new hall the 5S checklist that it can begin with. */
export function furnishChecklist(db: Db, hallId: number): void {
  const templateId = insertTemplate(db, hallId, 'five-s', presetChecklistName);
  const at = findHall(db)?.setUpAt ?? 0;
  insertVersion(db, templateId, presetChecklist, { at, by: null });
}
