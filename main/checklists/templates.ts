import { Refusal } from '../../shared/call/refusal.ts';
import {
  type EditedContent,
  contentProblem,
  keptContent,
  saysTheSame,
} from '../../shared/checklists/content.ts';
import { sixS } from '../../shared/checklists/settings.ts';
import type { TemplateSummary, TemplateView } from '../../shared/checklists/template-contract.ts';
import {
  type ChecklistContent,
  type Template,
  type Version,
  askableItems,
} from '../../shared/checklists/template.ts';
import type { LocalName } from '../../shared/store/local-name.ts';
import { findTemplate, insertTemplate, templatesOf, updateTemplate } from '../../db/checklists/templates.ts';
import { findVersion, insertVersion, latestVersion, updateDraft } from '../../db/checklists/versions.ts';
import { settingOn } from '../../db/store/settings.ts';
import type { CommandContext, QueryContext } from '../call/handler.ts';

/** Every checklist of the hall, with how much it asks by the rules of today. */
export function templateSummaries({ db, hall, businessDate }: QueryContext): TemplateSummary[] {
  const safety = settingOn(db, hall.id, sixS, businessDate);
  return templatesOf(db, hall.id).flatMap((template) => {
    const latest = latestVersion(db, template.id);
    if (!latest) return [];
    const { content, ...version } = latest;
    return [{ template, version, areas: content.areas.length, items: askableItems(content, safety).length }];
  });
}

/** A checklist with the version that the next check uses. Refuses with `checklists.unknown-template`. */
export function templateView({ db, hall }: QueryContext, templateId: number): TemplateView {
  const template = findTemplate(db, hall.id, templateId);
  const version = template && latestVersion(db, templateId);
  if (!template || !version) throw new Refusal('checklists.unknown-template');
  return { template, version };
}

/** A version of one of the hall's checklists. Refuses with `checklists.unknown-version`. */
export function versionView({ db, hall }: QueryContext, versionId: number): Version {
  const version = findVersion(db, versionId);
  if (!version || !findTemplate(db, hall.id, version.templateId)) {
    throw new Refusal('checklists.unknown-version');
  }
  return version;
}

/** A checklist of its own that begins with what a version of another says. */
export function copyTemplate(
  context: CommandContext,
  { versionId, name }: { readonly versionId: number; readonly name: LocalName },
): { templateId: number } {
  const { db, hall, now, caller } = context;
  const { templateId: source, content } = versionView(context, versionId);
  const { kind } = templateView(context, source).template;
  const templateId = insertTemplate(db, hall.id, kind, name);
  insertVersion(db, templateId, content, { at: now, by: caller.person });
  record(context, 'checklist.copied', templateId);
  return { templateId };
}

/** Gives a checklist another name, or takes it out of use or back into it. */
export function changeTemplate(
  context: CommandContext,
  templateId: number,
  to: Partial<Pick<Template, 'name' | 'active'>>,
): void {
  updateTemplate(context.db, { ...templateView(context, templateId).template, ...to });
  record(context, 'checklist.changed', templateId);
}

/**
 * Saves what somebody made of a checklist, in place of a draft or, where the last version is in use, as a new one: checks
 * under way and past keep theirs. Refuses what is based on an older state, and what `contentProblem` finds.
 */
export function saveContent(
  context: CommandContext,
  { templateId, basedOn, ...edited }: EditedContent & BasedOn & { readonly templateId: number },
): TemplateView {
  const { version } = templateView(context, templateId);
  if (version.id !== basedOn.versionId || version.changedAt !== basedOn.changedAt) {
    throw new Refusal('checklists.changed-meanwhile');
  }
  const problem = contentProblem(edited);
  if (problem) {
    const { kind, ...details } = problem;
    throw new Refusal(`checklists.${kind}`, details);
  }
  putContent(context, version, keptContent(edited, version.content));
  return templateView(context, templateId);
}

interface BasedOn {
  readonly basedOn: { readonly versionId: number; readonly changedAt: number };
}

/** Puts a checklist in place of its last version, if it says anything else; says whether it did. */
export function putContent(context: CommandContext, last: Version, content: ChecklistContent): boolean {
  const { db, now, caller } = context;
  if (saysTheSame(content, last.content)) return false;
  const change = { at: now, by: caller.person };
  if (last.state === 'draft') updateDraft(db, last.id, content, change);
  else insertVersion(db, last.templateId, content, change);
  record(context, 'checklist.changed', last.templateId);
  return true;
}

function record(context: CommandContext, kind: string, templateId: number): void {
  context.record({ kind, subjectKind: 'checklist', subjectId: templateId });
}
