import { z } from 'zod';
import { type RoomContract, command, query } from '../call/procedure.ts';
import { inCharge, staffOfHall } from '../queue/audience.ts';
import { localName } from '../store/local-name.ts';
import { businessDateSchema } from '../time/business-date-schema.ts';
import { milestoneRule, milestoneValues } from './milestone.ts';
import { closeReasons, prizeKinds, prizeView } from './prize.ts';

const id = z.int().positive();
const readers = [...staffOfHall, 'regional'] as const;
/** Who walks among those who wait. */
const drawers = ['greeter', ...inCharge] as const;
const topics = ['campaigns'] as const;
const ofPrize = z.strictObject({ prizeId: id });

/** 里程碑客户 (A16) and 候时抽奖 (A17). No query tells how many were counted, or how far it is to the next. */
export const prizeContract = {
  /** The rules: for who is in charge only, since who knows a position could wait for it. */
  milestoneRules: query({
    input: z.strictObject({}),
    output: z.array(milestoneRule),
    roles: [...inCharge, 'regional'],
    topics,
  }),
  addMilestone: command({
    input: milestoneValues,
    output: milestoneRule,
    roles: inCharge,
    topics,
    refusals: ['campaigns.gift-unknown', 'campaigns.dates-turned-round'],
  }),
  changeMilestone: command({
    input: milestoneRule,
    output: milestoneRule,
    roles: inCharge,
    topics,
    refusals: ['campaigns.milestone-unknown', 'campaigns.gift-unknown', 'campaigns.dates-turned-round'],
  }),
  /** What was won on a day, the newest first; today where none is named. */
  prizes: query({
    input: z.strictObject({ date: businessDateSchema.exactOptional() }),
    output: z.array(prizeView),
    roles: readers,
    topics: [...topics, 'queue', 'staff'],
  }),
  /** Whether a draw can be made now. */
  drawing: query({
    input: z.strictObject({}),
    output: z.strictObject({
      /** 候时抽奖起点 and 抽奖间隔, minutes. */
      afterMinutes: z.int(),
      everyMinutes: z.int(),
      /** How many wait that long and have not won. */
      candidates: z.int(),
      /** When the next draw may be made, UTC ms; null for now. */
      nextAt: z.int().nullable(),
    }),
    roles: readers,
    topics: [...topics, 'queue', 'settings'],
  }),
  /** 抽奖: by the host's own lot, logged with everybody who could win. */
  draw: command({
    input: z.strictObject({ giftId: id }),
    output: prizeView,
    roles: drawers,
    topics: [...topics, 'announcements', 'printing'],
    refusals: [
      'campaigns.gift-unknown',
      'campaigns.stock-short',
      'campaigns.draw-too-soon',
      'campaigns.nobody-to-draw',
    ],
  }),
  /** 发放: the stock goes down, and a draw is noted in the recovery log. */
  handOverPrize: command({
    input: ofPrize,
    output: prizeView,
    roles: staffOfHall,
    topics: [...topics, 'findings', 'recovery', 'reports'],
    refusals: [
      'campaigns.prize-unknown',
      'campaigns.prize-handed',
      'campaigns.prize-closed',
      'campaigns.stock-short',
    ],
  }),
  /** 不发了, with the reason. The stock stays as it is. */
  closePrize: command({
    input: ofPrize.extend({ reason: z.enum(closeReasons) }),
    output: prizeView,
    roles: staffOfHall,
    topics,
    refusals: ['campaigns.prize-unknown', 'campaigns.prize-handed', 'campaigns.prize-closed'],
  }),
  /** 撤销 of that, on the same day. */
  reopenPrize: command({
    input: ofPrize,
    output: prizeView,
    roles: staffOfHall,
    topics,
    refusals: ['campaigns.prize-unknown', 'campaigns.prize-not-closed'],
  }),
  /** 补打 of the winner's slip, or its first print where nothing printed it. */
  printPrize: command({
    input: ofPrize.extend({ copy: z.int().min(0).max(99) }),
    output: z.strictObject({}),
    roles: staffOfHall,
    topics: [...topics, 'printing'],
    refusals: ['campaigns.prize-unknown', 'printing.no-printer', 'printing.other-copy'],
  }),
  /** What customers are told: who has just won what and has not fetched it yet, and which themed counters are open. */
  notices: query({
    input: z.strictObject({}),
    output: z.strictObject({
      winners: z.array(
        z.strictObject({
          prizeId: id,
          kind: z.enum(prizeKinds),
          number: z.string(),
          position: z.int().nullable(),
          gift: localName,
        }),
      ),
      themes: z.array(
        z.strictObject({
          themeId: id,
          name: localName,
          counterNumber: z.int(),
          products: z.array(localName),
          until: z.string(),
        }),
      ),
    }),
    roles: 'everyone',
    topics: [...topics, 'queue', 'settings'],
  }),
} satisfies RoomContract;
