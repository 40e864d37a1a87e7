import { z } from 'zod';
import { type RoomContract, command, query } from '../call/procedure.ts';
import { businessDateSchema } from '../time/business-date-schema.ts';
import { actionArea, actionPhoto, severity } from './action.ts';
import { actionLeaders, actionWorkers } from './audience.ts';
import { toldChoices } from './life-cycle.ts';
import { actionDetail, actionLine, actionRates, boardPerson, failedItem, rate } from './views.ts';

const id = z.int().positive();
const words = z.string().trim().min(1).max(400);
const photos = z.array(actionPhoto).max(12);
const about = { actionId: id };
/** The days that the rates look back on, today included. */
const days = z.int().min(1).max(366);
const topics = ['corrective-actions', 'findings'] as const;

const steppedRefusals = ['corrective-actions.unknown-action', 'corrective-actions.closed-already'] as const;

/** 整改: what must be put right, by whom, until when, and what came of it. */
export const actionContract = {
  /** 整改看板: everything that is not closed, the nearest deadline first, and the headline rates. */
  board: query({
    input: z.strictObject({ days: days.default(30) }),
    output: z.strictObject({
      actions: z.array(actionLine),
      people: z.array(boardPerson),
      rates: z.strictObject({ 'on-time': rate, 'first-pass': rate, repeat: rate, 'came-back': rate }),
    }),
    roles: actionWorkers,
    topics: ['corrective-actions', 'checks', 'staff', 'settings'],
  }),
  /** Whom an action may name, and the areas of the hall: what a form for one offers. */
  people: query({
    input: z.strictObject({}),
    output: z.strictObject({ people: z.array(boardPerson), areas: z.array(actionArea) }),
    roles: actionWorkers,
    topics: ['corrective-actions', 'staff', 'checklists'],
  }),
  /** The records behind a rate: every action that counts in it, and whether it is a hit. */
  behindRate: query({
    input: z.strictObject({ rate: z.enum(actionRates), days }),
    output: z.strictObject({
      lines: z.array(z.strictObject({ action: actionLine, hit: z.boolean() })),
    }),
    roles: actionWorkers,
    topics: ['corrective-actions'],
  }),
  /** The records behind 重复问题率: every item that failed in a check, the latest first. */
  behindRepeats: query({
    input: z.strictObject({ days }),
    output: z.strictObject({ items: z.array(failedItem) }),
    roles: actionWorkers,
    topics: ['checks'],
  }),
  /** One action with its timeline and photos. */
  action: query({
    input: z.strictObject(about),
    output: actionDetail,
    roles: actionWorkers,
    topics: ['corrective-actions'],
    refusals: ['corrective-actions.unknown-action'],
  }),
  /** What became of findings: the actions that were opened from them, the newest of each. */
  actionsOfFindings: query({
    input: z.strictObject({ findingIds: z.array(id).max(500) }),
    output: z.strictObject({
      actions: z.array(z.strictObject({ findingId: id, action: actionLine })),
    }),
    roles: actionLeaders,
    topics: ['corrective-actions'],
  }),

  /** 随手记: what somebody saw in the hall becomes an action. */
  openSeen: command({
    input: z.strictObject({
      title: words,
      area: actionArea.nullable(),
      severity,
      ownerId: id.nullable(),
      photos,
    }),
    output: z.strictObject(about),
    roles: actionWorkers,
    topics,
    refusals: ['corrective-actions.unknown-person', 'corrective-actions.unknown-photo'],
  }),
  /** A finding of any room becomes an action, or joins the one that it became before. Praise does not. */
  openFromFinding: command({
    input: z.strictObject({ findingId: id, ownerId: id.nullable() }),
    output: z.strictObject({ ...about, joined: z.boolean() }),
    roles: actionLeaders,
    topics,
    refusals: [
      'corrective-actions.unknown-person',
      'corrective-actions.unknown-finding',
      'corrective-actions.finding-is-praise',
    ],
  }),
  /** 指定责任人, and another last day where one is given: the action must then be closed by the end of it. */
  assign: command({
    input: z.strictObject({ ...about, ownerId: id.nullable(), lastDay: businessDateSchema.exactOptional() }),
    output: z.strictObject({}),
    roles: actionLeaders,
    topics,
    refusals: [
      ...steppedRefusals,
      'corrective-actions.unknown-person',
      'corrective-actions.day-is-over',
      'corrective-actions.is-parked',
    ],
  }),
  /** 开始整改. */
  start: command({
    input: z.strictObject(about),
    output: z.strictObject({}),
    roles: actionWorkers,
    topics,
    refusals: [
      ...steppedRefusals,
      'corrective-actions.under-way-already',
      'corrective-actions.waits-for-check',
    ],
  }),
  /** 整改完成: what was done, with photos of it. Somebody else looks at it next. */
  fix: command({
    input: z.strictObject({ ...about, done: words, photos }),
    output: z.strictObject({}),
    roles: actionWorkers,
    topics,
    refusals: [...steppedRefusals, 'corrective-actions.waits-for-check', 'corrective-actions.unknown-photo'],
  }),
  /** 退回: it is not right yet, and why. Never by whoever fixed it. */
  sendBack: command({
    input: z.strictObject({ ...about, reason: words }),
    output: z.strictObject({}),
    roles: actionLeaders,
    topics,
    onSite: true,
    approvable: ['corrective-actions.checker-is-fixer'],
    refusals: [
      ...steppedRefusals,
      'corrective-actions.nothing-to-check',
      'corrective-actions.checker-is-fixer',
    ],
  }),
  /** 复核办结: it is right, and somebody was told (B5). Never by whoever fixed it. */
  close: command({
    input: z.strictObject({ ...about, told: z.enum(toldChoices), toldWords: words.nullable() }),
    output: z.strictObject({}),
    roles: actionLeaders,
    topics,
    onSite: true,
    approvable: ['corrective-actions.checker-is-fixer'],
    refusals: [
      ...steppedRefusals,
      'corrective-actions.nothing-to-check',
      'corrective-actions.checker-is-fixer',
      'corrective-actions.told-words-missing',
    ],
  }),
  /** 挂账: the hall cannot do it itself; it comes back by itself on a date. */
  park: command({
    input: z.strictObject({ ...about, reason: words, until: businessDateSchema }),
    output: z.strictObject({}),
    roles: actionLeaders,
    topics,
    refusals: [...steppedRefusals, 'corrective-actions.waits-for-check', 'corrective-actions.day-is-over'],
  }),
  /** 恢复整改, before its date. */
  resume: command({
    input: z.strictObject(about),
    output: z.strictObject({}),
    roles: actionLeaders,
    topics,
    refusals: [...steppedRefusals, 'corrective-actions.not-parked'],
  }),
} satisfies RoomContract;
