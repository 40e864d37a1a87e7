import { Refusal } from '../../shared/call/refusal.ts';
import type { InputOf } from '../../shared/call/procedure.ts';
import type { CaseView } from '../../shared/special-service/case-view.ts';
import type { specialServiceContract } from '../../shared/special-service/contract.ts';
import type { CommandContext } from '../call/handler.ts';
import { appendStep } from './append-step.ts';
import { caseInHall, entryOfCase } from './lookup.ts';
import { proposedDue } from './proposed-due.ts';
import { viewOf } from './views.ts';

/** 转后台, with a promise; another promise in its place only with the reason, and with the customer told of the delay. */
export function promise(
  context: CommandContext,
  { caseId, dueAt, reason, how }: InputOf<(typeof specialServiceContract)['promise']>,
): CaseView {
  const one = caseInHall(context, caseId);
  const by = dueAt ?? proposedDue(context, one, entryOfCase(context, one))?.at;
  if (by === undefined) throw new Refusal('special-service.due-missing');
  if (by <= context.now) throw new Refusal('special-service.due-passed');
  if (one.state === 'back-office' && (reason === undefined || how === undefined)) {
    throw new Refusal('special-service.delay-untold');
  }
  const told = { ...(reason === undefined ? {} : { reason }), ...(how === undefined ? {} : { how }) };
  return viewOf(context, appendStep(context, one, { kind: 'promised', dueAt: by, ...told }));
}
