import type { InputOf, OutputOf } from '../../shared/call/procedure.ts';
import type { ComplaintCategory, ComplaintView } from '../../shared/first-contact/complaint.ts';
import type { figuresContract } from '../../shared/first-contact/figures-contract.ts';
import {
  type RecordTimes,
  answersOf,
  departmentFigures,
  figureNames,
  figureRules,
  isInTime,
  rateOf,
} from '../../shared/first-contact/figures.ts';
import { lifeOf } from '../../shared/first-contact/life-of.ts';
import type { RecordStep } from '../../shared/first-contact/step.ts';
import { complaintsOf } from '../../db/first-contact/complaints.ts';
import { type StoredRecord, recordsOpened } from '../../db/first-contact/records.ts';
import { stepsOfRecords } from '../../db/first-contact/steps.ts';
import type { QueryContext } from '../call/handler.ts';
import { spanOf } from './span.ts';
import { linesOf } from './views.ts';

type Contract = typeof figuresContract;
type Figures = OutputOf<Contract['figures']>;
type Asked = InputOf<Contract['figureRecords']>;

/** A record with what the figures know of it. */
interface Counted extends RecordTimes {
  readonly record: StoredRecord;
  readonly steps: readonly RecordStep[];
  readonly complaint: ComplaintView | null;
}

/** 首问与投诉指标, of what was opened in a span of days. */
export function firstContactFigures(context: QueryContext, span: InputOf<Contract['figures']>): Figures {
  const counted = countedIn(context, span);
  const answers = counted.flatMap(({ steps }) => answersOf(steps, context.now));
  return {
    rates: Object.fromEntries(
      figureNames.map((figure) => [figure, rateOf(figure, counted, context.now)]),
    ) as Figures['rates'],
    departments: departmentFigures(answers),
    categories: categoriesOf(counted),
  };
}

/** The records behind a rate or a department's answers. */
export function figureRecords(
  context: QueryContext,
  { from, to, limit, ...asked }: Asked,
): OutputOf<Contract['figureRecords']> {
  const found = countedIn(context, { from, to })
    .filter((one) => isAsked(one, asked, context.now))
    .map(({ record }) => record);
  return { total: found.length, records: linesOf(context, found.slice(0, limit)) };
}

function isAsked(
  counted: Counted,
  { figure, departmentId, category, part }: Omit<Asked, 'from' | 'to' | 'limit'>,
  now: number,
): boolean {
  if (category !== null) return counted.complaint?.category === category;
  if (figure !== null) {
    const { isAbout, counts } = figureRules[figure];
    return isAbout(counted, now) && isPart(part, counts(counted));
  }
  return answersOf(counted.steps, now).some(
    (answer) => answer.departmentId === departmentId && isPart(part, isInTime(answer)),
  );
}

function isPart(part: Asked['part'], isCounted: boolean): boolean {
  return part === 'all' || isCounted === (part === 'done');
}

function categoriesOf(counted: readonly Counted[]): { category: ComplaintCategory; count: number }[] {
  const counts = new Map<ComplaintCategory, number>();
  for (const { complaint } of counted) {
    if (complaint) counts.set(complaint.category, (counts.get(complaint.category) ?? 0) + 1);
  }
  return [...counts]
    .map(([category, count]) => ({ category, count }))
    .sort((one, other) => other.count - one.count);
}

function countedIn(context: QueryContext, span: { readonly from: string; readonly to: string }): Counted[] {
  const { db, hall } = context;
  const records = recordsOpened(db, hall.id, ...spanOf(context, span));
  const ids = records.map(({ id }) => id);
  const [steps, complaints] = [stepsOfRecords(db, ids), complaintsOf(db, ids)];
  return records.map((record) =>
    countedOf(record, steps.get(record.id) ?? [], complaints.get(record.id) ?? null),
  );
}

function countedOf(
  record: StoredRecord,
  steps: readonly RecordStep[],
  complaint: ComplaintView | null,
): Counted {
  const life = lifeOf(steps);
  const settled = steps.findLast(({ body }) => body.kind === 'settled');
  const isSettled = life.state === 'to-tell' || life.state === 'closed';
  return {
    record,
    steps,
    complaint,
    promisedAt: record.promisedAt,
    settledAt: isSettled ? (settled?.at ?? null) : null,
    toldAt: life.state === 'closed' ? life.toldAt : null,
  };
}
