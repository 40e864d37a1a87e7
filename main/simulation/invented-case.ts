import type { CatalogueEntry } from '../../shared/special-service/catalogue.ts';
import { needsAppointment } from '../../shared/special-service/catalogue.ts';
import { chainOf } from '../../shared/special-service/approvals.ts';
import type { CaseCustomer } from '../../shared/special-service/case-view.ts';
import type { CaseStep, StepBody } from '../../shared/special-service/step.ts';
import { type Random, chance, int, lognormal, pick } from '../../shared/random/random.ts';
import { inventedCustomer } from './invented-customer.ts';
import type { OfficeHours } from './office-hours.ts';

/** Who works on a case, by record id. */
export interface CaseStaff {
  readonly handlers: readonly number[];
  readonly duty: number;
  readonly manager: number;
}

/** A special-business case from its opening to its end, as somebody made it up. Times are UTC ms. */
export interface InventedCase {
  readonly entry: CatalogueEntry;
  readonly openedAt: number;
  readonly handlerId: number;
  readonly amount: number | null;
  readonly customer: CaseCustomer;
  readonly steps: readonly CaseStep[];
}

export interface CaseToInvent {
  readonly entry: CatalogueEntry;
  readonly openedAt: number;
  readonly staff: CaseStaff;
  readonly hours: OfficeHours;
  /** 承诺时间 so many working days after a moment. */
  readonly promisedBy: (at: number, workingDays: number) => number;
}

/** How often, of a hundred cases: given up; a paper was missing; sent back; refused; the promise is broken. */
const shares = { withdrawn: 0.03, paperMissing: 0.18, sentBack: 0.05, refused: 0.05, broken: 0.14 } as const;

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** The whole life of a case. What becomes of one that is not done yet is its steps up to a moment. */
export function inventCase(
  random: Random,
  { entry, openedAt, staff, hours, promisedBy }: CaseToInvent,
): InventedCase {
  const handlerId = pick(random, staff.handlers);
  const amount = entry.money ? int(random, 12, 900) * 100 : null;
  const steps: CaseStep[] = [{ at: openedAt, personId: handlerId, body: { kind: 'opened', amount } }];
  let now = openedAt;
  const take: Take = (after, body, personId = handlerId) => {
    now = hours.next(now + Math.max(minute, Math.round(after)));
    steps.push({ at: now, personId, body: typeof body === 'function' ? body(now) : body });
  };
  const invented = { entry, openedAt, handlerId, amount, customer: inventedCustomer(random), steps };
  const all = entry.materials.map((_, place) => place);
  if (chance(random, shares.paperMissing) && all.length > 1) {
    take(4 * minute, { kind: 'received', received: all.slice(1) });
    take(minute, { kind: 'noted', words: pick(random, missingWords) });
    now += int(random, 1, 2) * day;
  }
  if (chance(random, shares.withdrawn)) {
    take(10 * minute, { kind: 'withdrawn', reason: pick(random, withdrawnWords) });
    return invented;
  }
  if (all.length > 0) take(int(random, 2, 6) * minute, { kind: 'received', received: all });
  take(int(random, 2, 7) * minute, { kind: 'worked', done: entry.work.map((_, place) => place) });
  if (needsAppointment(entry)) {
    const appointedAt = hours.next(now + int(random, 1, 2) * day);
    take(minute, { kind: 'appointed', appointedAt, visitorIds: [handlerId, staff.duty] });
  }
  if (!decide(random, { entry, amount, staff, take })) {
    take(lognormal(random, 40 * minute, 0.8), { kind: 'told', toldAt: now + minute, how: 'in-person' });
    return invented;
  }
  finish(random, { entry, take, promisedBy, at: () => now });
  const told = entry.modes.includes('back-office') ? 3 * hour : 4 * minute;
  take(lognormal(random, told, 0.7), { kind: 'told', toldAt: now, how: told > hour ? 'phone' : 'in-person' });
  return invented;
}

/** A step so long after the one before it, ms, in office hours. */
type Take = (after: number, body: StepBody | ((at: number) => StepBody), personId?: number) => void;

interface Deciding {
  readonly entry: CatalogueEntry;
  readonly amount: number | null;
  readonly staff: CaseStaff;
  readonly take: Take;
}

/** 审批: submitted, and decided at each level; now and then sent back first. False where it was refused. */
function decide(random: Random, { entry, amount, staff, take }: Deciding): boolean {
  const chain = chainOf(entry.approvals, amount);
  const submit = (): void => take(2 * minute, { kind: 'submitted', levels: chain.length });
  submit();
  const first = chain[0];
  if (first && first.by !== 'outside' && chance(random, shares.sentBack)) {
    const by = first.by === 'duty-manager' ? staff.duty : staff.manager;
    take(20 * minute, { kind: 'sent-back', reason: pick(random, sentBackWords) }, by);
    submit();
  }
  for (const [level, { by }] of chain.entries()) {
    if (by === 'outside') {
      take(lognormal(random, 5 * hour, 0.8), (at) => outsideApproval(random, level, at));
      continue;
    }
    const person = by === 'duty-manager' ? staff.duty : staff.manager;
    const wait = lognormal(random, (by === 'duty-manager' ? 7 : 18) * minute, 0.7);
    if (chance(random, shares.refused)) {
      take(wait, { kind: 'refused', reason: pick(random, refusedWords) }, person);
      return false;
    }
    take(wait, { kind: 'approved', level, standsIn: false, remark: null }, person);
  }
  return true;
}

function outsideApproval(random: Random, level: number, at: number): StepBody {
  const number = `SP-${int(random, 10_000, 99_999)}`;
  return {
    kind: 'approved-outside',
    level,
    system: pick(random, ['稽核系统', '地市 OA', '财务审批']),
    number,
    decidedBy: pick(random, ['高工', '邱主任', '薛会计']),
    decidedAt: at - int(random, 5, 50) * minute,
  };
}

interface Finishing {
  readonly entry: CatalogueEntry;
  readonly take: Take;
  readonly promisedBy: CaseToInvent['promisedBy'];
  readonly at: () => number;
}

/** 办理: at the counter at once, or by the back office, which breaks one promise in seven. */
function finish(random: Random, { entry, take, promisedBy, at }: Finishing): void {
  if (entry.promisedDays === null) {
    take(int(random, 2, 9) * minute, { kind: 'settled', result: resultOf(entry.code) });
    return;
  }
  const dueAt = promisedBy(at() + 3 * minute, entry.promisedDays);
  take(3 * minute, { kind: 'promised', dueAt });
  if (!chance(random, shares.broken)) {
    take((dueAt - at()) * (0.2 + 0.7 * random.next()), { kind: 'settled', result: resultOf(entry.code) });
    return;
  }
  take(dueAt - at() + int(random, 1, 5) * hour, {
    kind: 'promised',
    dueAt: promisedBy(dueAt + day, 2),
    reason: pick(random, delayWords),
    how: 'phone',
  });
  take(int(random, 4, 30) * hour, { kind: 'settled', result: resultOf(entry.code) });
}

function resultOf(code: string): string {
  return results[code] ?? '已办好，系统已生效。';
}

const results: Readonly<Record<string, string>> = {
  SP01: '新卡已激活，旧卡作废。',
  SP02: '已过户，新协议已签。',
  SP03: '已保号，到期前短信提醒。',
  SP04: '已合户，下个账期生效。',
  SP05: '已退费，原路返回。',
  SP06: '返款已登记，按月到账。',
  SP14: '押金已退回原账户。',
};
const missingWords = ['缺一样材料，客户改天带来。', '复印件看不清，客户回去取原件。'];
const withdrawnWords = ['客户说先不办了。', '客户要和家人商量。'];
const sentBackWords = ['证件复印件看不清，请重新复印。', '申请单少一处签名。'];
const refusedWords = ['缴费凭证和号码对不上。', '协议还没到期，不符合规定。'];
const delayWords = ['账务系统月结，晚两天。', '后台等地市确认。'];
