import { z } from 'zod';
import { type RoomContract, command, query } from '../call/procedure.ts';
import { photoName } from './action.ts';
import { actionLeaders, actionWorkers } from './audience.ts';
import { disposals, redTag, redTagValues } from './red-tag.ts';

const id = z.int().positive();
const topics = ['corrective-actions'] as const;

/** 红牌 (reference §5). */
export const redTagContract = {
  /** Every red tag that is not signed yet, and those signed in the last ninety days; the newest first. */
  redTags: query({
    input: z.strictObject({}),
    output: z.strictObject({ tags: z.array(redTag) }),
    roles: actionWorkers,
    topics,
  }),
  /** The tags on A5, one to a page, to be hung on their things. */
  redTagPaper: query({
    input: z.strictObject({ ids: z.array(id).min(1).max(50), language: z.enum(['zh-CN', 'en']) }),
    output: z.strictObject({ html: z.string() }),
    roles: actionWorkers,
    topics,
    refusals: ['corrective-actions.unknown-tag'],
  }),
  /** 挂红牌: the thing must be gone within the days that the hall has set. */
  hangRedTag: command({
    input: redTagValues,
    output: z.strictObject({ id, number: id }),
    roles: actionWorkers,
    topics,
    refusals: ['corrective-actions.unknown-person', 'corrective-actions.unknown-photo'],
  }),
  /** 处置: what became of the thing. */
  disposeOfTagged: command({
    input: z.strictObject({ id, disposal: z.enum(disposals), photo: photoName.nullable() }),
    output: z.strictObject({}),
    roles: actionWorkers,
    topics,
    refusals: [
      'corrective-actions.unknown-tag',
      'corrective-actions.unknown-photo',
      'corrective-actions.tag-is-off',
    ],
  }),
  /** 经理签字: somebody else than who disposed of it has seen that it is gone. */
  signRedTag: command({
    input: z.strictObject({ id }),
    output: z.strictObject({}),
    roles: actionLeaders,
    topics,
    onSite: true,
    approvable: ['corrective-actions.disposer-signs'],
    refusals: [
      'corrective-actions.unknown-tag',
      'corrective-actions.tag-hangs-still',
      'corrective-actions.tag-is-off',
      'corrective-actions.disposer-signs',
    ],
  }),
} satisfies RoomContract;
