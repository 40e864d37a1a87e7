import { z } from 'zod';
import { isLifeStep } from './life-of.ts';
import type { RecordKind } from './record.ts';
import type { RecordStep } from './step.ts';

/** A rate with what it counts: `of` are the records it is about, `done` those that it wants. */
export const rate = z.strictObject({ done: z.int(), of: z.int() });
export type Rate = z.infer<typeof rate>;

/** What the figures know of a record. Times are UTC ms; null where it has not happened. */
export interface RecordTimes {
  readonly kind: RecordKind;
  readonly promisedAt: number;
  readonly settledAt: number | null;
  readonly toldAt: number | null;
}

/** 首问办结率 (reference §14): closed and told within the promise, of those whose promise has come due. */
export function settledRate(records: readonly RecordTimes[], now: number): Rate {
  const due = records.filter(({ promisedAt, toldAt }) => promisedAt <= now || toldAt !== null);
  const kept = due.filter(({ promisedAt, toldAt }) => toldAt !== null && toldAt <= promisedAt);
  return { done: kept.length, of: due.length };
}

/** 首问回告率 (reference §14): told, of those that have a result. */
export function toldRate(records: readonly RecordTimes[]): Rate {
  const settled = records.filter(({ settledAt }) => settledAt !== null);
  return { done: settled.filter(({ toldAt }) => toldAt !== null).length, of: settled.length };
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
    const inTime = own.filter(({ answeredAt, dueAt }) => answeredAt !== null && answeredAt <= dueAt);
    return {
      departmentId,
      inTime: { done: inTime.length, of: own.length },
      meanMs: spent.length === 0 ? null : spent.reduce((sum, ms) => sum + ms, 0) / spent.length,
    };
  });
}
