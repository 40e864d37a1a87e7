import type { ActionStep } from './step.ts';
import type { ActionRate } from './views.ts';

/** What the rates are made of: one action with its steps. Times are UTC ms. */
export interface RatedAction {
  readonly openedAt: number;
  readonly dueAt: number;
  readonly state: string;
  readonly closedAt: number | null;
  readonly repeated: boolean;
  readonly steps: readonly ActionStep[];
}

/** From one moment (included) to another, UTC ms. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/**
 * Whether an action counts in a rate of a span, and whether it is a hit; null where it does not count (reference §14).
 * 整改及时率: closed by the deadline ÷ deadlines that have passed; what is parked has none. 一次合格率: accepted at the
 * first check ÷ first checks. 老问题占比: there before or seen again ÷ opened.
 */
export function countsIn(rate: ActionRate, action: RatedAction, span: Span): boolean | null {
  switch (rate) {
    case 'on-time':
      return isWithin(action.dueAt, span) && action.state !== 'parked' ? isInTime(action) : null;
    case 'first-pass': {
      const first = firstCheck(action.steps);
      return first && isWithin(first.at, span) ? first.body.kind === 'closed' : null;
    }
    case 'came-back':
      return isWithin(action.openedAt, span) ? isRepeat(action) : null;
  }
}

/** 重复问题: it was there before, or was seen again while it was not closed. */
export function isRepeat({ repeated, steps }: Pick<RatedAction, 'repeated' | 'steps'>): boolean {
  return repeated || steps.some(({ body }) => body.kind === 'seen-again');
}

function isInTime({ closedAt, dueAt }: RatedAction): boolean {
  return closedAt !== null && closedAt <= dueAt;
}

/** 首次复核: what a person said of the first fix; one that failed again by itself in a round counts as sent back. */
function firstCheck(steps: readonly ActionStep[]): ActionStep | undefined {
  return steps.find(({ body: { kind } }) => kind === 'closed' || kind === 'returned');
}

function isWithin(at: number, { from, until }: Span): boolean {
  return at >= from && at < until;
}
