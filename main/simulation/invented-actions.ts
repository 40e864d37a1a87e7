import { withChineseMarks } from '../../shared/call/chinese-marks.ts';
import type { Area, ChecklistItem } from '../../shared/checklists/template.ts';
import type { Severity } from '../../shared/corrective-actions/action.ts';
import { type DeadlineTerms, deadlineOf } from '../../shared/corrective-actions/deadline.ts';
import type { ActionStep } from '../../shared/corrective-actions/step.ts';
import { type Random, chance, int, pick, seededRandom } from '../../shared/random/random.ts';
import { addDays, businessDateOf, zonedTime } from '../../shared/time/business-date.ts';
import type { WrittenRound } from './write-rounds.ts';

/** The hall in which invented rounds open actions. */
export interface MendingHall {
  readonly seed: string;
  readonly timeZone: string;
  readonly terms: DeadlineTerms;
  readonly items: readonly ChecklistItem[];
  readonly areas: readonly Area[];
  /** Who puts things right, and who looks afterwards: record ids. */
  readonly owners: readonly number[];
  readonly checker: number;
  /** Nothing happens after this moment, UTC ms. */
  readonly until: number;
}

/** An action that nobody opened, with all that was done about it. Times are UTC ms. */
export interface InventedAction {
  readonly item: ChecklistItem;
  readonly area: Area | null;
  readonly checkId: number;
  readonly severity: Severity;
  readonly ownerId: number;
  readonly openedAt: number;
  readonly dueAt: number;
  /** The one about the same item before it, by its place in the list; null where it is the first. */
  readonly former: number | null;
  readonly repeated: boolean;
  readonly steps: readonly ActionStep[];
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** 回头看: what comes back within so many days is a repeat. */
const repeatWithin = 30 * dayMs;
/** How often something is put right too late, at first and at the end: the hall learns. */
const lateAtFirst = 0.24;
const lateAtLast = 0.06;
/** How often the first fix is not good enough. */
const returned = 0.13;

/**
 * What invented rounds would have opened: an action for each problem that was not put right at once, joined while it is
 * not closed, put right by its owner and looked at by somebody else, sometimes late, sometimes sent back.
 */
export function inventActions(rounds: readonly WrittenRound[], hall: MendingHall): InventedAction[] {
  const random = seededRandom(`${hall.seed}/actions`);
  const itemOf = new Map(hall.items.map((item) => [item.code, item]));
  const lastAbout = new Map<string, number>();
  const actions: InventedAction[] = [];
  for (const [nth, { checkId, submittedAt, answers }] of rounds.entries()) {
    const late = lateAtFirst + ((lateAtLast - lateAtFirst) * nth) / rounds.length;
    for (const { itemCode, problems, fixedOnSpot } of answers) {
      const item = itemOf.get(itemCode);
      if (!item || problems === 0 || fixedOnSpot) continue;
      const former = lastAbout.get(itemCode) ?? null;
      const before = former === null ? undefined : actions[former];
      if (former !== null && before && isOpenAt(before, submittedAt)) {
        actions[former] = seenAgain(before, checkId, submittedAt);
        continue;
      }
      lastAbout.set(itemCode, actions.length);
      actions.push(opened({ item, checkId, at: submittedAt, former, before, late, random, hall }));
    }
  }
  return actions.map((action) => ({ ...action, steps: action.steps.filter(({ at }) => at <= hall.until) }));
}

interface Opening {
  readonly item: ChecklistItem;
  readonly checkId: number;
  readonly at: number;
  readonly former: number | null;
  readonly before: InventedAction | undefined;
  readonly late: number;
  readonly random: Random;
  readonly hall: MendingHall;
}

function opened({ item, checkId, at, former, before, late, random, hall }: Opening): InventedAction {
  const severity = item.veto ? 'critical' : item.weight === 3 ? 'major' : 'minor';
  const dueAt = deadlineOf(severity, at, hall.terms, hall.timeZone);
  const ownerId = pick(random, hall.owners);
  const began: ActionStep = {
    at,
    personId: hall.checker,
    body: { kind: 'opened', severity, dueAt, ownerId },
  };
  return {
    item,
    area: hall.areas.find(({ code }) => code === item.areaCode) ?? null,
    checkId,
    severity,
    ownerId,
    openedAt: at,
    dueAt,
    former,
    repeated: before !== undefined && at - endOf(before) <= repeatWithin,
    steps: [began, ...mended({ item, at, dueAt, ownerId, isLate: chance(random, late), random, hall })],
  };
}

interface Mending extends Pick<Opening, 'item' | 'at' | 'random' | 'hall'> {
  readonly dueAt: number;
  readonly ownerId: number;
  readonly isLate: boolean;
}

function mended({ item, at, dueAt, ownerId, isLate, random, hall }: Mending): ActionStep[] {
  const fix = (moment: number): ActionStep => ({
    at: moment,
    personId: ownerId,
    body: { kind: 'fixed', done: doneWords[item.category] },
  });
  const share = isLate ? int(random, 105, 140) / 100 : int(random, 8, 55) / 100;
  let fixedAt = inWorkingHours(at + share * (dueAt - at), hall, random);
  const steps = [fix(fixedAt)];
  let lookedAt = inWorkingHours(fixedAt + int(random, 1, 5) * hourMs, hall, random);
  if (chance(random, returned)) {
    steps.push({
      at: lookedAt,
      personId: hall.checker,
      body: { kind: 'returned', reason: pick(random, returnWords) },
    });
    fixedAt = inWorkingHours(lookedAt + int(random, 1, 8) * hourMs, hall, random);
    steps.push(fix(fixedAt));
    lookedAt = inWorkingHours(fixedAt + int(random, 1, 4) * hourMs, hall, random);
  }
  steps.push({
    at: lookedAt,
    personId: hall.checker,
    body: { kind: 'closed', told: 'owner', toldWords: null },
  });
  return steps;
}

/** The moment itself while the hall works, or soon after it begins again. */
function inWorkingHours(at: number, { timeZone }: MendingHall, random: Random): number {
  const date = businessDateOf(at, timeZone);
  const begins = zonedTime(date, '09:00', timeZone);
  const soon = int(random, 3, 55) * 60_000;
  if (at < begins) return begins + soon;
  if (at <= zonedTime(date, '17:30', timeZone)) return Math.round(at / 60_000) * 60_000;
  return zonedTime(addDays(date, 1), '09:00', timeZone) + soon;
}

function endOf({ steps, openedAt }: InventedAction): number {
  return steps.at(-1)?.at ?? openedAt;
}

function isOpenAt(action: InventedAction, at: number): boolean {
  return at < endOf(action);
}

/** Joined while nobody has put it right; in between fix and check nothing changes. */
function seenAgain(action: InventedAction, checkId: number, at: number): InventedAction {
  const { item, severity, dueAt, steps } = action;
  const fixed = steps.findIndex(({ body }) => body.kind === 'fixed');
  if (at >= (steps[fixed]?.at ?? at)) return action;
  const source = { kind: 'checklist-item', checkId, itemCode: item.code } as const;
  const seen: ActionStep = { at, personId: null, body: { kind: 'seen-again', source, severity, dueAt } };
  return { ...action, steps: [...steps.slice(0, fixed), seen, ...steps.slice(fixed)] };
}

/** What was done, by S. */
const doneWords = withChineseMarks({
  1: '清走多余的东西,只留当天要用的',
  2: '放回定位线内,补了标识',
  3: '重新擦洗,角落也清了',
  4: '换上现行的内容,核对过',
  5: '当面说明要求,次日再看一遍',
  6: '隐患已排除,每天开门前查看',
} as const);

const returnWords = withChineseMarks(['角落里还有', '标识没有贴牢', '隔天又乱了,要想办法固定']);
