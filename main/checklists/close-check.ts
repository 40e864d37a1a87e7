import { Refusal } from '../../shared/call/refusal.ts';
import type { Check, CheckView } from '../../shared/checklists/check.ts';
import { askedOf } from '../../db/checklists/answers.ts';
import { setSubmitted, setVoid } from '../../db/checklists/checks.ts';
import type { CommandContext } from '../call/handler.ts';
import { assertOpen } from './answer-item.ts';
import { checkOf, viewOfCheck } from './check-view.ts';

declare module '../call/handler.ts' {
  interface HostServices {
    /** What later rooms still want a photo of before a check is handed in: codes of its items. */
    readonly photosLacking: readonly ((context: CommandContext, view: CheckView) => readonly string[])[];
    /** What later rooms do with a check that was handed in, in the transaction that does it. */
    readonly onCheckSubmitted: readonly ((context: CommandContext, view: CheckView) => void)[];
    /** What later rooms take back when a check that was handed in is void after all. */
    readonly onCheckVoided: readonly ((context: CommandContext, check: Check) => void)[];
  }
}

/**
 * 提交: hands in a check of which every item is answered and has the photo that it wants, or a reason why not; nothing
 * of it changes any more. It stays with the business date on which it began. Refuses with `checklists.items-missing`
 * or `checklists.photos-missing` and the items.
 */
export function submitCheck(context: CommandContext, checkId: number): CheckView {
  const { db, now, caller } = context;
  assertOpen(checkOf(context, checkId));
  const missing = askedOf(db, checkId).filter(({ answer }) => answer === null);
  if (missing.length > 0) {
    const items = missing.map(({ itemCode }) => itemCode).join(' ');
    throw new Refusal('checklists.items-missing', { count: missing.length, items });
  }
  assertPhotos(context, checkId);
  setSubmitted(db, checkId, now, caller.person);
  const view = viewOfCheck(context, checkId);
  context.record({
    kind: 'check.submitted',
    subjectKind: 'check',
    subjectId: checkId,
    body: { score: view.score.score },
  });
  for (const follow of context.host.onCheckSubmitted) follow(context, view);
  return view;
}

function assertPhotos(context: CommandContext, checkId: number): void {
  const asked = viewOfCheck(context, checkId);
  const lacking = context.host.photosLacking.flatMap((lackingIn) => lackingIn(context, asked));
  if (lacking.length === 0) return;
  throw new Refusal('checklists.photos-missing', { count: lacking.length, items: lacking.join(' ') });
}

/** 作废: the check is kept with its reason, and counts nowhere. */
export function voidCheck(context: CommandContext, checkId: number, reason: string): void {
  const { db, now, caller, host } = context;
  const check = checkOf(context, checkId);
  if (check.state === 'void') throw new Refusal('checklists.already-void');
  setVoid(db, checkId, reason, now, caller.person);
  context.record({ kind: 'check.voided', subjectKind: 'check', subjectId: checkId });
  if (check.submittedAt !== null) for (const follow of host.onCheckVoided) follow(context, check);
}
