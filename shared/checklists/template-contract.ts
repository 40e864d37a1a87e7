import { z } from 'zod';
import { type RoomContract, query } from '../call/procedure.ts';
import { checksWho } from './audience.ts';
import { template, version } from './template.ts';

const id = z.int().positive();

/** A checklist with the version that the next check uses. */
export const templateView = z.strictObject({ template, version });
export type TemplateView = z.infer<typeof templateView>;

/** 检查表: what is looked at. */
export const templateContract = {
  /** Every checklist of the hall, those out of use included. */
  templates: query({
    input: z.strictObject({}),
    output: z.array(
      z.strictObject({
        template,
        version: version.omit({ content: true }),
        areas: z.int(),
        /** Items that can be asked. */
        items: z.int(),
      }),
    ),
    roles: checksWho,
    topics: ['checklists', 'settings'],
  }),
  template: query({
    input: z.strictObject({ templateId: id }),
    output: templateView,
    roles: checksWho,
    topics: ['checklists'],
    refusals: ['checklists.unknown-template'],
  }),
} satisfies RoomContract;
