import { Refusal } from '../../shared/call/refusal.ts';
import { sixS } from '../../shared/checklists/settings.ts';
import {
  type ChecklistItem,
  type Template,
  type Version,
  askableItems,
} from '../../shared/checklists/template.ts';
import { templatesOf } from '../../db/checklists/templates.ts';
import { settingOn } from '../../db/store/settings.ts';
import type { QueryContext } from '../call/handler.ts';
import { usableTemplate } from '../checklists/begin-check.ts';

/** The checklist by which the hall walks, with the items that can be asked in the order of the walk. */
export interface FiveSChecklist {
  readonly template: Template;
  readonly version: Version;
  readonly items: readonly ChecklistItem[];
}

/** The hall's 5S checklist: the oldest that is in use. Undefined where every one is out of use. */
export function findFiveSChecklist(context: QueryContext): FiveSChecklist | undefined {
  const { db, hall, businessDate } = context;
  const first = templatesOf(db, hall.id).find(({ kind, active }) => kind === 'five-s' && active);
  if (!first) return undefined;
  const { template, version } = usableTemplate(context, first.id);
  const safety = settingOn(db, hall.id, sixS, businessDate);
  return { template, version, items: askableItems(version.content, safety) };
}

/** The same. Refuses with `five-s.no-checklist`. */
export function fiveSChecklist(context: QueryContext): FiveSChecklist {
  const checklist = findFiveSChecklist(context);
  if (!checklist) throw new Refusal('five-s.no-checklist');
  return checklist;
}
