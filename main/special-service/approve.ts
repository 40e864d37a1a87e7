import { Refusal } from '../../shared/call/refusal.ts';
import type { InputOf } from '../../shared/call/procedure.ts';
import { type ApprovalRight, approvalRight, chainOf } from '../../shared/special-service/approvals.ts';
import type { ApprovalLevel } from '../../shared/special-service/catalogue.ts';
import type { specialServiceContract } from '../../shared/special-service/contract.ts';
import { lifeOf, takenBy } from '../../shared/special-service/step.ts';
import type { StoredCase } from '../../db/special-service/cases.ts';
import { stepsOfCase } from '../../db/special-service/steps.ts';
import { findPerson } from '../../db/staff/people.ts';
import { type CheckedPin, acceptPin, checkPin, countPinTry } from '../staff/check-pin.ts';
import { type CommandContext, type QueryContext, prepared } from '../call/handler.ts';
import { appendStep } from './append-step.ts';
import { approverToday } from './approver-today.ts';
import { caseInHall, entryOfCase } from './lookup.ts';
import { viewOf } from './views.ts';

type Contract = typeof specialServiceContract;

/** 审批 (双人原则): whoever decides has seen the case as it is now, and where money moves gives the PIN again. */
export const approve = prepared<Contract['approve'], CheckedPin | null>({
  attempt: countPin,
  prepare: preparePin,
  apply: (context, input, checked) => {
    const one = caseInHall(context, input.caseId);
    const { place, standsIn, standsInFor } = levelToDecide(context, one, input.seen);
    if (entryOfCase(context, one).money) assertPin(context, checked);
    const after = appendStep(context, one, {
      kind: 'approved',
      level: place,
      standsIn,
      ...(standsInFor === null ? {} : { standsInFor }),
      remark: input.remark ?? null,
    });
    return viewOf(context, after);
  },
});

/**
 * 外部审批: the hall enters what an office outside has decided. It lets the case go on as an approval does, so it asks
 * for the same: the newest state seen, and the PIN where money moves. Not by whoever decides in this case.
 */
export const enterOutside = prepared<Contract['enterOutside'], CheckedPin | null>({
  attempt: countPin,
  prepare: preparePin,
  apply: (context, { caseId, seen, pin: _pin, ...decision }, checked) => {
    const one = caseInHall(context, caseId);
    const { level, place } = waitsAt(context, one);
    if (level.by !== 'outside') throw new Refusal('special-service.hall-level');
    assertSeen(context, one, seen);
    if (decision.decidedAt > context.now) throw new Refusal('special-service.told-in-future');
    if (entryOfCase(context, one).money) assertPin(context, checked);
    return viewOf(context, appendStep(context, one, { kind: 'approved-outside', level: place, ...decision }));
  },
});

/** 退回补充 or 不同意, by whoever may decide at the level; for an office outside, by the desk. */
export function decideAgainst(
  context: CommandContext,
  { caseId, seen, reason }: InputOf<Contract['refuse']>,
  kind: 'sent-back' | 'refused',
): ReturnType<typeof viewOf> {
  const one = caseInHall(context, caseId);
  const { level } = waitsAt(context, one);
  if (level.by === 'outside') assertSeen(context, one, seen);
  else levelToDecide(context, one, seen);
  return viewOf(context, appendStep(context, one, { kind, reason }));
}

/** The level at which the caller decides. Refuses who may not, and who has not seen the newest state of the case. */
function levelToDecide(
  context: CommandContext,
  one: StoredCase,
  seen: number,
): ApprovalRight & { readonly place: number } {
  const approver = approverToday(context);
  if (approver === null) throw new Refusal('call.sign-in-needed');
  const { level, place } = waitsAt(context, one);
  const right = approvalRight(
    level,
    approver,
    takenBy(one.handlerId, stepsOfCase(context.db, one.id), place),
  );
  if (typeof right === 'string') throw new Refusal(`special-service.${right}`);
  assertSeen(context, one, seen);
  return { ...right, place };
}

function waitsAt(
  context: QueryContext,
  one: StoredCase,
): { readonly level: ApprovalLevel; readonly place: number } {
  const life = lifeOf(stepsOfCase(context.db, one.id));
  if (life.state === 'closed' || life.state === 'withdrawn') throw new Refusal('special-service.case-closed');
  if (life.state !== 'approving') throw new Refusal('special-service.not-approving');
  const level = chainOf(entryOfCase(context, one).approvals, one.amount)[life.level];
  if (!level) throw new Error(`Case ${one.id} waits at a level that its chain does not have.`);
  return { level, place: life.level };
}

function assertSeen({ db }: QueryContext, { id }: StoredCase, seen: number): void {
  if (stepsOfCase(db, id).length !== seen) throw new Refusal('special-service.case-changed');
}

interface WithPin {
  readonly caseId: number;
  readonly pin?: string;
}

/** Counts a try at the PIN before it is looked at, where it will be. */
function countPin(context: CommandContext, { caseId, pin }: WithPin): void {
  if (pin !== undefined && entryOfCase(context, caseInHall(context, caseId)).money) {
    countPinTry(context, ownStaffNumber(context));
  }
}

async function preparePin(context: QueryContext, { pin }: WithPin): Promise<CheckedPin | null> {
  return pin === undefined ? null : checkPin(context, { staffNumber: ownStaffNumber(context), pin });
}

function assertPin(context: CommandContext, checked: CheckedPin | null): void {
  if (checked === null) throw new Refusal('special-service.pin-needed');
  acceptPin(context, checked, ownStaffNumber(context));
}

function ownStaffNumber({ db, caller }: QueryContext): string {
  const person = caller.person === null ? undefined : findPerson(db, caller.person);
  if (!person) throw new Refusal('call.sign-in-needed');
  return person.staffNumber;
}
