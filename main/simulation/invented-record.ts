import type { ComplaintGrade } from '../../shared/first-contact/complaint.ts';
import type { Customer, NetworkTrouble, RecordKind } from '../../shared/first-contact/record.ts';
import type { RecordStep, StepBody } from '../../shared/first-contact/step.ts';
import { type Random, chance, int, lognormal, pick, weighted } from '../../shared/random/random.ts';
import { inventedCustomer } from './invented-customer.ts';
import type { OfficeHours } from './office-hours.ts';
import { type InventedMatter, matters } from './record-matters.ts';

/** A first-contact record from the question to its end, as somebody made it up. Times are UTC ms. */
export interface InventedRecord {
  readonly kind: RecordKind;
  readonly openedAt: number;
  readonly ownerId: number;
  readonly promisedAt: number;
  readonly matter: string;
  readonly customer: Customer;
  readonly network: NetworkTrouble | null;
  /** 投诉: how it is graded, and when the customer was first called. */
  readonly complaint: { readonly grade: ComplaintGrade; readonly contactedAt: number } | null;
  readonly steps: readonly RecordStep[];
}

export interface RecordToInvent {
  readonly openedAt: number;
  /** Who may be asked first, by record id. */
  readonly owners: readonly number[];
  /** 责任部门, by record id; without any nothing is handed on. */
  readonly departments: readonly number[];
  readonly hours: OfficeHours;
  /** 承诺时间 so many working days after a moment. */
  readonly promisedBy: (at: number, workingDays: number) => number;
}

const minute = 60_000;
const hour = 60 * minute;

/** How often a promise is broken: by the hall itself, and by a department. */
const lateShare = 0.07;
const departmentLateShare = 0.18;

/** The whole life of a record. What becomes of one that is not closed yet is its steps up to a moment. */
export function inventRecord(random: Random, wanted: RecordToInvent): InventedRecord {
  const { openedAt, owners, hours, promisedBy } = wanted;
  const asked = weighted(
    random,
    matters.map((matter) => [matter, matter.often] as const),
  );
  const ownerId = pick(random, owners);
  const promisedAt =
    asked.kind === 'complaint' ? openedAt + 48 * hour : promisedBy(openedAt, asked.promisedDays);
  const steps: RecordStep[] = [
    { at: openedAt, personId: ownerId, body: { kind: 'opened', ownerId, promisedAt } },
  ];
  let now = openedAt;
  const take = (after: number, body: StepBody): void => {
    now = hours.next(now + Math.max(minute, Math.round(after)));
    steps.push({ at: now, personId: ownerId, body });
  };
  if (asked.complaint !== undefined) take(int(random, 5, 90) * minute, { kind: 'contacted' });
  const contactedAt = now;
  if (asked.department !== undefined && wanted.departments.length > 0) {
    handOn(random, { asked, wanted, take, at: () => now });
  } else if (chance(random, lateShare)) {
    now = promisedAt + int(random, 1, 6) * hour;
  }
  take(lognormal(random, (asked.promisedDays === 0 ? 6 : 90) * minute, 0.8), {
    kind: 'settled',
    result: asked.result,
  });
  take(lognormal(random, (asked.promisedDays === 0 ? 2 : 70) * minute, 0.8), {
    kind: 'told',
    toldAt: now,
    how: asked.promisedDays === 0 ? 'in-person' : pick(random, ['phone', 'phone', 'message'] as const),
    satisfied: pick(random, ['satisfied', 'satisfied', 'satisfied', 'not-asked', 'not-satisfied'] as const),
  });
  const { callName, phone } = inventedCustomer(random);
  return {
    kind: asked.kind,
    openedAt,
    ownerId,
    promisedAt,
    matter: asked.matter,
    customer: { callName, phone },
    network: asked.network ?? null,
    complaint: asked.complaint === undefined ? null : { grade: asked.complaint, contactedAt },
    steps,
  };
}

interface HandingOn {
  readonly asked: InventedMatter;
  readonly wanted: RecordToInvent;
  readonly take: (after: number, body: StepBody) => void;
  readonly at: () => number;
}

/** 转办: a department has it, and answers in time mostly; where it does not it is chased first. */
function handOn(
  random: Random,
  { asked: { department = 0 }, wanted: { departments, promisedBy }, take, at }: HandingOn,
): void {
  const departmentId = departments[department % departments.length] ?? 0;
  const dueAt = promisedBy(at() + 10 * minute, 1);
  take(10 * minute, { kind: 'handed', departmentId, dueAt });
  if (chance(random, departmentLateShare)) {
    take(dueAt - at() + int(random, 20, 120) * minute, { kind: 'chased', words: '请今天内答复。' });
    take(int(random, 2, 9) * hour, { kind: 'answered', words: '已处理，请回告客户。' });
    return;
  }
  take((dueAt - at()) * (0.1 + 0.7 * random.next()), { kind: 'answered', words: '已处理，请回告客户。' });
}
