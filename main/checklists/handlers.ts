import { Refusal } from '../../shared/call/refusal.ts';
import type { checklistsContract } from '../../shared/checklists/contract.ts';
import { sixS } from '../../shared/checklists/settings.ts';
import type { TemplateView } from '../../shared/checklists/template-contract.ts';
import { askableItems } from '../../shared/checklists/template.ts';
import { checksBetween, checksUnderWay } from '../../db/checklists/checks.ts';
import { findTemplate, templatesOf } from '../../db/checklists/templates.ts';
import { latestVersion } from '../../db/checklists/versions.ts';
import { settingOn } from '../../db/store/settings.ts';
import type { QueryContext, RoomHandlers } from '../call/handler.ts';
import { answerItem } from './answer-item.ts';
import { beginCheck } from './begin-check.ts';
import { summariesOf, viewOfCheck } from './check-view.ts';
import { submitCheck, voidCheck } from './close-check.ts';
import { addPhoto, markPhoto, removePhoto } from './photos.ts';
import { signWithFinger, signWithPin } from './sign-check.ts';

export const checklistsHandlers: RoomHandlers<typeof checklistsContract> = {
  templates: (context) => templatesView(context),
  template: (context, { templateId }) => templateView(context, templateId),

  check: (context, { checkId }) => viewOfCheck(context, checkId),
  openChecks: (context) => summariesOf(context, checksUnderWay(context.db, context.hall.id)),
  checks: (context, { kind, from, to }) =>
    summariesOf(context, checksBetween(context.db, context.hall.id, kind, from, to)),
  begin: beginCheck,
  answer: answerItem,
  addPhoto,
  markPhoto: (context, { photoId, marks }) => {
    markPhoto(context, photoId, marks);
    return {};
  },
  removePhoto: (context, { photoId }) => {
    removePhoto(context, photoId);
    return {};
  },
  submit: (context, { checkId }) => submitCheck(context, checkId),
  void: (context, { checkId, reason }) => {
    voidCheck(context, checkId, reason);
    return {};
  },
  signWithPin,
  signWithFinger: (context, drawn) => {
    signWithFinger(context, drawn);
    return {};
  },
};

function templatesView({ db, hall, businessDate }: QueryContext) {
  const safety = settingOn(db, hall.id, sixS, businessDate);
  return templatesOf(db, hall.id).flatMap((template) => {
    const latest = latestVersion(db, template.id);
    if (!latest) return [];
    const { content, ...version } = latest;
    const items = askableItems(content, safety).length;
    return [{ template, version, areas: content.areas.length, items }];
  });
}

/** A checklist with the version that the next check uses. Refuses with `checklists.unknown-template`. */
function templateView({ db, hall }: QueryContext, templateId: number): TemplateView {
  const template = findTemplate(db, hall.id, templateId);
  const version = template && latestVersion(db, templateId);
  if (!template || !version) throw new Refusal('checklists.unknown-template');
  return { template, version };
}
