import { z } from 'zod';
import { type RoomContract, command, query } from '../call/procedure.ts';
import { businessDateSchema } from '../time/business-date-schema.ts';
import { inCharge, staffOfHall } from './audience.ts';
import { surgeEpisode } from './surge-episode.ts';
import { surgeLevels } from './surge-level.ts';
import { surgeMeasure, surgeMeasureValues } from './surge-measure.ts';

const id = z.int().positive();
const done = z.strictObject({});
const ofAction = z.strictObject({ surgeId: id, measureId: id });
const onCard = ['queue.surge-over', 'queue.surge-measure-unknown'];

/** 客流预警 (A19): the level of the hall, the card to tick off, and what came of it. */
export const surgeContract = {
  /** The level now, in as little as a counter screen needs. */
  surgeLevel: query({
    input: z.strictObject({}),
    output: z.strictObject({
      level: z.enum(surgeLevels),
      /** Since when it has stood, UTC ms; null while calm. */
      since: z.int().nullable(),
    }),
    roles: [...staffOfHall, 'regional'],
    topics: ['surge'],
  }),
  /** The surges of a day, the first one first; without a date those of today. */
  surges: query({
    input: z.strictObject({ date: businessDateSchema.exactOptional() }),
    output: z.strictObject({ surges: z.array(surgeEpisode) }),
    roles: [...staffOfHall, 'reviewer', 'regional'],
    topics: ['surge'],
  }),
  /** 我来: the first one to press it has it. */
  takeSurgeAction: command({
    input: ofAction,
    output: done,
    roles: staffOfHall,
    topics: ['surge'],
    refusals: [...onCard, 'queue.surge-action-taken', 'queue.surge-action-taken-unsigned'],
  }),
  /** 做完了. */
  finishSurgeAction: command({
    input: ofAction,
    output: done,
    roles: staffOfHall,
    topics: ['surge'],
    refusals: ['queue.surge-measure-unknown', 'queue.surge-action-not-open'],
  }),
  /** 放下: back on the card for somebody else, while it is not done. */
  releaseSurgeAction: command({
    input: ofAction,
    output: done,
    roles: staffOfHall,
    topics: ['surge'],
    refusals: ['queue.surge-measure-unknown', 'queue.surge-action-not-open', 'queue.surge-action-taken'],
  }),
  /** 记录结果: what came of a surge that is over; its finding is settled by it. */
  recordSurgeResult: command({
    input: z.strictObject({ surgeId: id, words: z.string().trim().min(1).max(300) }),
    output: done,
    roles: inCharge,
    topics: ['surge', 'findings'],
    refusals: ['queue.surge-not-over'],
  }),
  /** 预案: every measure of the hall, those out of use included, by level. */
  surgeMeasures: query({
    input: z.strictObject({}),
    output: z.array(surgeMeasure),
    roles: [...staffOfHall, 'regional'],
    topics: ['surge'],
  }),
  addSurgeMeasure: command({
    input: surgeMeasureValues,
    output: z.strictObject({ id }),
    roles: [...inCharge, 'regional'],
    topics: ['surge'],
  }),
  changeSurgeMeasure: command({
    input: surgeMeasureValues.extend({ id }),
    output: surgeMeasure,
    roles: [...inCharge, 'regional'],
    topics: ['surge'],
    refusals: ['queue.surge-measure-unknown'],
  }),
  setSurgeMeasureActive: command({
    input: z.strictObject({ id, active: z.boolean() }),
    output: done,
    roles: [...inCharge, 'regional'],
    topics: ['surge'],
    refusals: ['queue.surge-measure-unknown'],
  }),
} satisfies RoomContract;
