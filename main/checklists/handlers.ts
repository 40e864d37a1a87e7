import type { checklistsContract } from '../../shared/checklists/contract.ts';
import { checksBetween, checksUnderWay } from '../../db/checklists/checks.ts';
import { versionsOf } from '../../db/checklists/versions.ts';
import type { RoomHandlers } from '../call/handler.ts';
import { answerItem } from './answer-item.ts';
import { beginCheck } from './begin-check.ts';
import { summariesOf, viewOfCheck } from './check-view.ts';
import { checklistWorkbook } from './checklist-workbook.ts';
import { submitCheck, voidCheck } from './close-check.ts';
import { waivePhotos } from './photo-waivers.ts';
import { addPhoto, markPhoto, removePhoto } from './photos.ts';
import { signWithFinger, signWithPin } from './sign-check.ts';
import {
  changeTemplate,
  copyTemplate,
  saveContent,
  templateSummaries,
  templateView,
  versionView,
} from './templates.ts';

export const checklistsHandlers: RoomHandlers<typeof checklistsContract> = {
  templates: templateSummaries,
  template: (context, { templateId }) => templateView(context, templateId),
  versions: (context, { templateId }) => {
    const { template } = templateView(context, templateId);
    return versionsOf(context.db, template.id).map(({ content: _content, ...head }) => head);
  },
  version: (context, { versionId }) => versionView(context, versionId),
  workbook: checklistWorkbook,
  copyTemplate,
  renameTemplate: (context, { templateId, name }) => {
    changeTemplate(context, templateId, { name });
    return {};
  },
  setTemplateActive: (context, { templateId, active }) => {
    changeTemplate(context, templateId, { active });
    return {};
  },
  saveContent,

  check: (context, { checkId }) => viewOfCheck(context, checkId),
  openChecks: (context) => summariesOf(context, checksUnderWay(context.db, context.hall.id)),
  checks: (context, { kind, from, to }) =>
    summariesOf(context, checksBetween(context.db, context.hall.id, kind, from, to)),
  begin: beginCheck,
  answer: answerItem,
  addPhoto,
  waivePhotos: (context, waived) => {
    waivePhotos(context, waived);
    return {};
  },
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
