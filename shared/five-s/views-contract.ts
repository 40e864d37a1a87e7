import { z } from 'zod';
import { type RoomContract, query } from '../call/procedure.ts';
import { checkPhoto } from '../checklists/photo.ts';
import { area, categories, checklistCode, itemWords } from '../checklists/template.ts';
import { inCharge } from '../queue/audience.ts';
import { businessDateSchema } from '../time/business-date-schema.ts';

/** Who looks at what the rounds found over time: those who answer for the hall. */
const viewers = [...inCharge, 'reviewer', 'regional'] as const;

/** The longest span that is shown, weeks: a year and a bit. */
export const mostWeeks = 54;

const span = z.strictObject({ to: businessDateSchema, weeks: z.int().min(1).max(mostWeeks) });
const topics = ['checks'] as const;
const score = z.number().nullable();
const count = z.int();

/** An item as the views name it: as its newest version does. */
export const viewedItem = z.strictObject({
  code: checklistCode,
  areaCode: checklistCode,
  category: z.literal(categories),
  text: itemWords,
  veto: z.boolean(),
});
export type ViewedItem = z.infer<typeof viewedItem>;

const heatCell = z.strictObject({ looked: count, failed: count, problems: count });

const trendPoint = z.strictObject({
  checks: count,
  score,
  count,
  areas: z.array(z.strictObject({ code: checklistCode, score, count })),
  categories: z.array(z.strictObject({ category: z.literal(categories), score, count })),
});

/** A photo with what it shows. */
export const roundPhoto = z.strictObject({
  photo: checkPhoto,
  checkId: z.int(),
  businessDate: z.string(),
  occasion: z.string(),
  item: viewedItem,
  /** Null where it did not apply. */
  problems: z.int().nullable(),
  note: z.string(),
  fixedOnSpot: z.boolean(),
});
export type RoundPhoto = z.infer<typeof roundPhoto>;

/** What the rounds found over time. */
export const viewsContract = {
  /** 热力图: items by weeks. Weeks begin on Monday; the last is that of `to`. */
  heatMap: query({
    input: span,
    output: z.strictObject({
      weeks: z.array(z.string()),
      /** How many rounds each week had. */
      checks: z.array(count),
      areas: z.array(area),
      /** In the order of the walk; those that were looked at. */
      items: z.array(z.strictObject({ item: viewedItem, cells: z.array(heatCell.nullable()) })),
    }),
    roles: viewers,
    topics,
    long: true,
  }),
  /** 趋势 of the scores by week, by area and by S, and the last four weeks beside the four before. */
  trend: query({
    input: span,
    output: z.strictObject({
      weeks: z.array(z.strictObject({ week: z.string(), ...trendPoint.shape })),
      areas: z.array(area),
      lately: trendPoint,
      before: trendPoint,
    }),
    roles: viewers,
    topics,
    long: true,
  }),
  /** 重复问题: what comes back again and again, the most often repeated first. */
  repeats: query({
    input: span,
    output: z.strictObject({
      rate: z.strictObject({ part: count, whole: count }),
      items: z.array(
        z.strictObject({
          item: viewedItem,
          looked: count,
          failed: count,
          repeated: count,
          longestRun: count,
          lastFailed: z.string().nullable(),
        }),
      ),
    }),
    roles: viewers,
    topics,
    long: true,
  }),
  /** What is behind a cell: an item in the rounds of some days, the latest first, with its photos. */
  itemRounds: query({
    input: z.strictObject({ itemCode: checklistCode, from: businessDateSchema, to: businessDateSchema }),
    output: z.strictObject({
      item: viewedItem.nullable(),
      rounds: z.array(
        z.strictObject({
          checkId: count,
          businessDate: z.string(),
          occasion: z.string(),
          problems: z.int().nullable(),
          note: z.string(),
          fixedOnSpot: z.boolean(),
          photos: z.array(checkPhoto),
        }),
      ),
    }),
    roles: viewers,
    topics,
    long: true,
  }),
  /** 照片墙: the photos of some days' rounds, the latest first. */
  photoWall: query({
    input: z.strictObject({
      from: businessDateSchema,
      to: businessDateSchema,
      areaCode: checklistCode.exactOptional(),
      limit: z.int().min(1).max(200).default(60),
    }),
    output: z.strictObject({
      total: count,
      areas: z.array(area),
      photos: z.array(roundPhoto),
    }),
    roles: viewers,
    topics,
    long: true,
  }),
} satisfies RoomContract;
