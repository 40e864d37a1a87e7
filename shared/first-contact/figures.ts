import { z } from 'zod';
import type { ComplaintView } from './complaint.ts';
import { isLifeStep } from './life-of.ts';
import type { RecordStep } from './step.ts';

/** A rate with what it counts: `of` are the records it is about, `done` those that it wants. */
export const rate = z.strictObject({ done: z.int(), of: z.int() });
export type Rate = z.infer<typeof rate>;

/** What the figures know of a record. Times are UTC ms; null where it has not happened. */
export interface RecordTimes {
  readonly promisedAt: number;
  readonly settledAt: number | null;
  readonly toldAt: number | null;
  readonly complaint: Pick<
    ComplaintView,
    'level' | 'contactBy' | 'contactedAt' | 'resultBy' | 'repeatOf' | 'responsibility' | 'followedUp'
  > | null;
}

/**
 * 首问办结率, 首问回告率; 投诉及时率, 首次联系及时率, 升级率, 申诉率, 重复率, 有责率, 回访率 (reference §10, §14).
 */
export const figureNames = [
  'settled',
  'told',
  'inTime',
  'contacted',
  'escalated',
  'appealed',
  'repeated',
  'atFault',
  'followedUp',
] as const;
export type FigureName = (typeof figureNames)[number];

/** Which records a rate is about, and which of them it counts. */
interface FigureRule {
  readonly isAbout: (record: RecordTimes, now: number) => boolean;
  readonly counts: (record: RecordTimes) => boolean;
}

const isComplaint = ({ complaint }: RecordTimes): boolean => complaint !== null;

export const figureRules: Readonly<Record<FigureName, FigureRule>> = {
  /** Told within the promise, of those whose promise has come due. */
  settled: {
    isAbout: ({ promisedAt, toldAt }, now) => promisedAt <= now || toldAt !== null,
    counts: ({ promisedAt, toldAt }) => toldAt !== null && toldAt <= promisedAt,
  },
  told: {
    isAbout: ({ settledAt }) => settledAt !== null,
    counts: ({ toldAt }) => toldAt !== null,
  },
  /** Answered within the limit of their level, of those whose limit has come due. */
  inTime: {
    isAbout: ({ complaint, toldAt }, now) =>
      complaint !== null && (complaint.resultBy <= now || toldAt !== null),
    counts: ({ complaint, toldAt }) => complaint !== null && toldAt !== null && toldAt <= complaint.resultBy,
  },
  contacted: {
    isAbout: ({ complaint }, now) =>
      complaint !== null && (complaint.contactBy <= now || complaint.contactedAt !== null),
    counts: ({ complaint }) =>
      complaint !== null && complaint.contactedAt !== null && complaint.contactedAt <= complaint.contactBy,
  },
  escalated: { isAbout: isComplaint, counts: ({ complaint }) => complaint?.level === 'L2' },
  appealed: { isAbout: isComplaint, counts: ({ complaint }) => complaint?.level === 'L3' },
  repeated: {
    isAbout: isComplaint,
    counts: ({ complaint }) => complaint !== null && complaint.repeatOf !== null,
  },
  /** Of those that are decided. */
  atFault: {
    isAbout: ({ complaint }) => complaint !== null && complaint.responsibility !== 'pending',
    counts: ({ complaint }) => complaint?.responsibility === 'at-fault',
  },
  /** Called again, of those that are closed. */
  followedUp: {
    isAbout: ({ complaint, toldAt }) => complaint !== null && toldAt !== null,
    counts: ({ complaint }) => complaint !== null && complaint.followedUp !== null,
  },
};

/** A rate over some records at a moment (UTC ms). */
export function rateOf(figure: FigureName, records: readonly RecordTimes[], now: number): Rate {
  const { isAbout, counts } = figureRules[figure];
  const about = records.filter((record) => isAbout(record, now));
  return { done: about.filter(counts).length, of: about.length };
}

/** One time a department was asked. Times are UTC ms. */
export interface DepartmentAnswer {
  readonly departmentId: number;
  readonly askedAt: number;
  readonly dueAt: number;
  /** Null while it has not answered. */
  readonly answeredAt: number | null;
}

/** 部门答复: each time a record was handed on, with its answer: what ended it, or nothing while it has it. */
export function answersOf(steps: readonly RecordStep[], now: number): DepartmentAnswer[] {
  const answers: DepartmentAnswer[] = [];
  let asked: Omit<DepartmentAnswer, 'answeredAt'> | null = null;
  for (const { at, body } of steps) {
    if (!isLifeStep(body)) continue;
    if (asked !== null) answers.push({ ...asked, answeredAt: body.kind === 'handed' ? null : at });
    asked =
      body.kind === 'handed' ? { departmentId: body.departmentId, askedAt: at, dueAt: body.dueAt } : null;
  }
  if (asked !== null && asked.dueAt <= now) answers.push({ ...asked, answeredAt: null });
  return answers;
}

/** Whether a department answered by when it was asked to. */
export function isInTime({ answeredAt, dueAt }: DepartmentAnswer): boolean {
  return answeredAt !== null && answeredAt <= dueAt;
}

/** How one department answered. */
export interface DepartmentFigures {
  readonly departmentId: number;
  /** 答复及时率. */
  readonly inTime: Rate;
  /** Mean time to an answer, ms; null where there was none. */
  readonly meanMs: number | null;
}

/** 支撑响应 by department (reference §14), in the order of their ids. */
export function departmentFigures(answers: readonly DepartmentAnswer[]): DepartmentFigures[] {
  const ids = [...new Set(answers.map(({ departmentId }) => departmentId))].sort((one, other) => one - other);
  return ids.map((departmentId) => {
    const own = answers.filter((answer) => answer.departmentId === departmentId);
    const spent = own.flatMap(({ askedAt, answeredAt }) =>
      answeredAt === null ? [] : [answeredAt - askedAt],
    );
    return {
      departmentId,
      inTime: { done: own.filter(isInTime).length, of: own.length },
      meanMs: spent.length === 0 ? null : spent.reduce((sum, ms) => sum + ms, 0) / spent.length,
    };
  });
}
