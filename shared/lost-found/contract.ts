import { z } from 'zod';
import { type RoomContract, command, query } from '../call/procedure.ts';
import { inCharge, staffOfHall } from '../queue/audience.ts';
import {
  claimSignature,
  claimant,
  lostClaim,
  lostItem,
  lostItemValues,
  servedThere,
  takers,
} from './lost-item.ts';

const id = z.int().positive();
const words = z.string().trim().min(1).max(400);
const readers = [...staffOfHall, 'regional'] as const;
const topics = ['lost-found'] as const;
const unknown = 'lost-found.item-unknown';
const notKept = 'lost-found.not-kept';
const oneItem = z.strictObject({ itemId: id });
const done = z.strictObject({});

/** 失物招领 (A21): found, kept, returned to its owner or handed over; and the finder praised. */
export const lostFoundContract = {
  /** 保管中, the oldest first, or what left the hall, the last first. */
  items: query({
    input: z.strictObject({ list: z.enum(['kept', 'ended']), limit: z.int().min(1).max(500).default(200) }),
    output: z.strictObject({ total: z.int(), items: z.array(lostItem), keepDays: z.int() }),
    roles: readers,
    topics: [...topics, 'settings'],
  }),
  item: query({
    input: oneItem,
    output: z.strictObject({ item: lostItem, claims: z.array(lostClaim), keepDays: z.int() }),
    roles: readers,
    topics: [...topics, 'settings'],
    refusals: [unknown],
  }),
  /** 同台客户: who was served at that counter about that time. */
  served: query({
    input: z.strictObject({
      counterId: id,
      /** UTC ms, up to the year 2286: no later moment has a date here. */
      around: z.int().min(0).max(9_999_999_999_999),
    }),
    output: z.strictObject({ minutes: z.int(), served: z.array(servedThere) }),
    roles: readers,
    topics: [...topics, 'queue', 'first-contact', 'special-service', 'settings'],
  }),
  /** 登记失物. */
  recordItem: command({
    input: lostItemValues,
    output: z.strictObject({ id }),
    roles: staffOfHall,
    topics,
    refusals: [
      'lost-found.no-place',
      'lost-found.found-in-future',
      'lost-found.counter-unknown',
      'lost-found.person-unknown',
      'files.unknown',
    ],
  }),
  /** 换地方保管. */
  moveItem: command({
    input: z.strictObject({ itemId: id, keptWhere: lostItemValues.shape.keptWhere }),
    output: done,
    roles: staffOfHall,
    topics,
    refusals: [unknown, notKept],
  }),
  /** 核对身份后归还, signed for. */
  returnItem: command({
    input: z.strictObject({ itemId: id, claimant, checks: words, signature: claimSignature }),
    output: done,
    roles: staffOfHall,
    topics: [...topics, 'findings'],
    refusals: [unknown, notKept, 'files.unknown'],
  }),
  /** 不予认领: what they said did not fit. */
  refuseClaim: command({
    input: z.strictObject({ itemId: id, claimant, checks: words }),
    output: done,
    roles: staffOfHall,
    topics,
    refusals: [unknown, notKept],
  }),
  /** 移交 to the police, the region or who issued it. */
  handOver: command({
    input: z.strictObject({ itemId: id, to: z.enum(takers), takenBy: z.string().trim().min(1).max(80) }),
    output: done,
    roles: inCharge,
    topics: [...topics, 'findings'],
    onSite: true,
    refusals: [unknown, notKept],
  }),
  /** 撤回: it is kept after all, and nobody is praised. */
  takeBack: command({
    input: oneItem,
    output: done,
    roles: inCharge,
    topics: [...topics, 'findings'],
    refusals: [unknown, 'lost-found.kept-already'],
  }),
  /** 作为典型事例: the finder is praised in tomorrow's briefing. */
  praise: command({
    input: oneItem,
    output: done,
    roles: inCharge,
    topics: [...topics, 'findings'],
    onSite: true,
    refusals: [unknown, 'lost-found.not-returned', 'lost-found.no-finder', 'lost-found.praised-already'],
  }),
  /** 清除认领人信息: who came for a thing that has left the hall. */
  erase: command({
    input: oneItem,
    output: done,
    roles: ['store-manager'],
    topics,
    refusals: [unknown, 'lost-found.kept-still'],
  }),
  /** 失物领取单, to be signed on paper. */
  receipt: query({
    input: z.strictObject({ itemId: id, language: z.enum(['zh-CN', 'en']) }),
    output: z.strictObject({ html: z.string() }),
    roles: readers,
    topics,
    refusals: [unknown],
  }),
} satisfies RoomContract;
