import { Refusal } from '../../shared/call/refusal.ts';
import { sixS } from '../../shared/checklists/settings.ts';
import { type Template, type Version, askableItems } from '../../shared/checklists/template.ts';
import type { BusinessDate } from '../../shared/time/business-date.ts';
import { findCheckUnderWay, insertCheck } from '../../db/checklists/checks.ts';
import { findTemplate } from '../../db/checklists/templates.ts';
import { freezeVersion, latestVersion } from '../../db/checklists/versions.ts';
import { settingOn } from '../../db/store/settings.ts';
import type { CommandContext, QueryContext } from '../call/handler.ts';

/** A check that somebody wants to begin. */
export interface WantedCheck {
  readonly templateId: number;
  /** What gives rise to it, such as `opening`. */
  readonly occasion: string;
  /** The codes of the items to ask, in the order of the walk; all that can be asked where it is left out. */
  readonly items?: readonly string[];
  /** The day that it is of, where that is not today: a sheet that was filled in by hand. */
  readonly date?: BusinessDate;
}

/**
 * Begins a check with the newest version of a checklist, which is frozen by that, and fixes what it asks. Where the
 * same one is under way for that day, the caller joins it instead: two people walk one round.
 * Refuses with `checklists.unknown-template`, `checklists.unknown-item` or `checklists.nothing-to-ask`.
 */
export function beginCheck(
  context: CommandContext,
  wanted: WantedCheck,
): { readonly checkId: number; readonly joined: boolean } {
  const { db, hall, caller, now, businessDate } = context;
  const { templateId, occasion, date = businessDate } = wanted;
  const { template, version } = usableTemplate(context, templateId);
  const underWay = findCheckUnderWay(db, templateId, occasion, date);
  if (underWay) return { checkId: underWay.id, joined: true };
  const itemCodes = itemsToAsk(context, version, wanted.items);
  freezeVersion(db, version.id, now);
  const begun = { templateId, versionId: version.id, kind: template.kind, occasion, businessDate: date };
  const checkId = insertCheck(db, hall.id, { ...begun, begunAt: now, begunBy: caller.person, itemCodes });
  context.record({
    kind: 'check.begun',
    subjectKind: 'check',
    subjectId: checkId,
    body: { templateId, versionId: version.id, occasion, items: itemCodes.length },
  });
  return { checkId, joined: false };
}

/** A checklist in use, with the version that the next check takes. */
export function usableTemplate(
  { db, hall }: QueryContext,
  templateId: number,
): { readonly template: Template; readonly version: Version } {
  const template = findTemplate(db, hall.id, templateId);
  const version = template && latestVersion(db, templateId);
  if (!template?.active || !version) throw new Refusal('checklists.unknown-template');
  return { template, version };
}

function itemsToAsk(
  { db, hall, businessDate }: QueryContext,
  { content }: Version,
  wanted: readonly string[] | undefined,
): readonly string[] {
  const askable = askableItems(content, settingOn(db, hall.id, sixS, businessDate)).map(({ code }) => code);
  const codes = [...new Set(wanted ?? askable)];
  const unknown = codes.filter((code) => !askable.includes(code));
  if (unknown.length > 0) throw new Refusal('checklists.unknown-item', { items: unknown.join(' ') });
  if (codes.length === 0) throw new Refusal('checklists.nothing-to-ask');
  return codes;
}
