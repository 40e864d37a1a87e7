import { z } from 'zod';
import { type RoomContract, query } from '../call/procedure.ts';
import { staffOfHall } from '../queue/audience.ts';
import { businessDateSchema } from '../time/business-date-schema.ts';
import { complaintCategory } from './complaint.ts';
import { figureNames, rate } from './figures.ts';
import { recordLine } from './record-view.ts';

const id = z.int().positive();
const readers = [...staffOfHall, 'regional'] as const;
const topics = ['first-contact'] as const;
/** Of what was opened on these days, both included. */
const span = { from: businessDateSchema, to: businessDateSchema };

/** 计入, 未计入, or all that a rate is about. */
export const figureParts = ['all', 'done', 'rest'] as const;

/** 首问与投诉指标: the rates, each with its n and the records behind it. */
export const figuresContract = {
  figures: query({
    input: z.strictObject(span),
    output: z.strictObject({
      rates: z.record(z.enum(figureNames), rate),
      departments: z.array(
        z.strictObject({
          departmentId: id,
          /** 答复及时率. */
          inTime: rate,
          /** Mean time to an answer, ms; null where there was none. */
          meanMs: z.number().nullable(),
        }),
      ),
      /** Complaints by category, the most first. */
      categories: z.array(z.strictObject({ category: complaintCategory, count: z.int() })),
    }),
    roles: readers,
    topics,
  }),
  /** The records behind a rate, behind how a department answered, or the complaints of a category. */
  figureRecords: query({
    input: z.strictObject({
      ...span,
      figure: z.enum(figureNames).nullable(),
      departmentId: id.nullable(),
      category: complaintCategory.nullable().default(null),
      part: z.enum(figureParts),
      limit: z.int().min(1).max(500).default(200),
    }),
    output: z.strictObject({ total: z.int(), records: z.array(recordLine) }),
    roles: readers,
    topics: [...topics, 'staff', 'roster'],
  }),
  /** The figures as an Excel workbook, with nothing about a customer. */
  exportFigures: query({
    input: z.strictObject({ ...span, language: z.enum(['zh-CN', 'en']) }),
    output: z.strictObject({ fileName: z.string(), base64: z.string() }),
    roles: readers,
    topics,
  }),
} satisfies RoomContract;
