import { Refusal } from '../../shared/call/refusal.ts';
import { type ItemAnswer, isLater, problemsOf } from '../../shared/checklists/answer.ts';
import type { Check } from '../../shared/checklists/check.ts';
import { findAsked, putAnswer } from '../../db/checklists/answers.ts';
import type { CommandContext } from '../call/handler.ts';
import { checkOf } from './check-view.ts';

/**
 * Takes in an answer, at whatever time and however often it arrives: the one that was given last counts. One that does
 * not count any more is welcome even after the check was handed in, so that a phone can let go of it.
 * Refuses with `checklists.unknown-check`, `checklists.unknown-item` or, for what would change a check that is not
 * under way, `checklists.check-not-open`.
 */
export function answerItem(
  context: CommandContext,
  { checkId, ...sent }: ItemAnswer & { readonly checkId: number },
): { counts: boolean } {
  const { db, now, caller } = context;
  const check = checkOf(context, checkId);
  const asked = findAsked(db, checkId, sent.itemCode);
  if (!asked) throw new Refusal('checklists.unknown-item', { items: sent.itemCode });
  const { itemCode, ...answer } = { ...sent, answeredAt: Math.min(sent.answeredAt, now) };
  if (asked.answer && asked.answer.answerId === answer.answerId) return { counts: true };
  if (asked.answer && !isLater(answer, asked.answer)) return { counts: false };
  assertOpen(check);
  putAnswer(db, checkId, itemCode, { ...answer, answeredBy: caller.person });
  context.record({
    kind: 'check.answered',
    subjectKind: 'check',
    subjectId: checkId,
    body: { itemCode, problems: problemsOf(answer.finding) },
  });
  return { counts: true };
}

/** Refuses with `checklists.check-not-open` what would change a check that was handed in or is void. */
export function assertOpen({ state }: Check): void {
  if (state !== 'open') throw new Refusal('checklists.check-not-open');
}
