import { z } from 'zod';
import { type RoomContract, command, query } from '../call/procedure.ts';
import { localName } from '../store/local-name.ts';
import { checksWho, templateEditors } from './audience.ts';
import { checklistContent, checklistItem, mostItems, template, version, versionHead } from './template.ts';

const id = z.int().positive();
const ofTemplate = z.strictObject({ templateId: id });
const done = z.strictObject({});
const topics = ['checklists'] as const;
const unknown = 'checklists.unknown-template';

/** A checklist with the version that the next check uses. */
export const templateView = z.strictObject({ template, version });
export type TemplateView = z.infer<typeof templateView>;

/** A checklist in a list. */
export const templateSummary = z.strictObject({
  template,
  version: versionHead,
  areas: z.int(),
  /** Items that can be asked. */
  items: z.int(),
});
export type TemplateSummary = z.infer<typeof templateSummary>;

/** What the editor began with: what somebody else has saved since is not written over. */
export const basedOn = z.strictObject({ versionId: id, changedAt: z.int() });

/** 检查表: what is looked at. */
export const templateContract = {
  /** Every checklist of the hall, those out of use included. */
  templates: query({
    input: z.strictObject({}),
    output: z.array(templateSummary),
    roles: checksWho,
    topics: ['checklists', 'settings'],
  }),
  template: query({
    input: ofTemplate,
    output: templateView,
    roles: checksWho,
    topics,
    refusals: [unknown],
  }),
  /** Every version of a checklist, the newest first. */
  versions: query({
    input: ofTemplate,
    output: z.array(versionHead),
    roles: templateEditors,
    topics,
    refusals: [unknown],
  }),
  version: query({
    input: z.strictObject({ versionId: id }),
    output: version,
    roles: templateEditors,
    topics,
    refusals: ['checklists.unknown-version'],
  }),
  /** 导出 Excel: the checklist as it can be imported again. */
  workbook: query({
    input: z.strictObject({ templateId: id, language: z.enum(['zh-CN', 'en']) }),
    output: z.strictObject({ fileName: z.string(), base64: z.string() }),
    roles: templateEditors,
    topics,
    refusals: [unknown],
  }),
  /** 复制: a checklist of its own that begins with what a version says. */
  copyTemplate: command({
    input: z.strictObject({ versionId: id, name: localName }),
    output: z.strictObject({ templateId: id }),
    roles: templateEditors,
    topics,
    refusals: ['checklists.unknown-version'],
  }),
  renameTemplate: command({
    input: z.strictObject({ templateId: id, name: localName }),
    output: done,
    roles: templateEditors,
    topics,
    refusals: [unknown],
  }),
  setTemplateActive: command({
    input: z.strictObject({ templateId: id, active: z.boolean() }),
    output: done,
    roles: templateEditors,
    topics,
    refusals: [unknown],
  }),
  /** Saves a whole checklist. One that was used becomes a new version; checks under way and past keep theirs. */
  saveContent: command({
    input: z.strictObject({
      templateId: id,
      basedOn,
      areas: checklistContent.shape.areas,
      items: z
        .array(checklistItem.omit({ origin: true }))
        .min(1)
        .max(mostItems),
    }),
    output: templateView,
    roles: templateEditors,
    topics,
    refusals: [
      unknown,
      'checklists.changed-meanwhile',
      'checklists.code-repeated',
      'checklists.area-repeated',
      'checklists.area-unknown',
      'checklists.area-empty',
    ],
  }),
} satisfies RoomContract;
