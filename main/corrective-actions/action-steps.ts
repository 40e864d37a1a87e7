import type { InputOf } from '../../shared/call/procedure.ts';
import { Refusal } from '../../shared/call/refusal.ts';
import type { actionContract } from '../../shared/corrective-actions/action-contract.ts';
import { deadlineOf, endOfDay } from '../../shared/corrective-actions/deadline.ts';
import type { StoredAction } from '../../db/corrective-actions/actions.ts';
import { insertActionPhotos } from '../../db/corrective-actions/photos.ts';
import type { CommandContext } from '../call/handler.ts';
import { appendStep } from './append-step.ts';
import { actionInHall, assertPhotosKept, assertWorksHere, whoActs } from './lookup.ts';
import { termsToday } from './terms-today.ts';

type Input<N extends keyof typeof actionContract> = InputOf<(typeof actionContract)[N]>;

/** 指定责任人, 改期限. */
export function assignAction(context: CommandContext, { actionId, ownerId, lastDay }: Input<'assign'>): void {
  const action = actionInHall(context, actionId);
  if (action.state === 'closed') throw new Refusal('corrective-actions.closed-already');
  if (action.state === 'parked') throw new Refusal('corrective-actions.is-parked');
  assertWorksHere(context, ownerId);
  if (lastDay !== undefined && lastDay < context.businessDate) {
    throw new Refusal('corrective-actions.day-is-over');
  }
  const dueAt = lastDay === undefined ? action.dueAt : endOfDay(lastDay, context.hall.timeZone);
  appendStep(context, action, {
    personId: context.caller.person,
    body: { kind: 'assigned', ownerId, dueAt },
  });
}

/** 整改完成. */
export function fixAction(context: CommandContext, { actionId, done, photos }: Input<'fix'>): void {
  const action = actionInHall(context, actionId);
  assertPhotosKept(context, photos);
  const personId = whoActs(context);
  appendStep(context, action, { personId, body: { kind: 'fixed', done } });
  insertActionPhotos(context.db, actionId, 'after', photos, { personId, at: context.now });
}

/** 挂账 until the beginning of a day to come. */
export function parkAction(context: CommandContext, { actionId, reason, until }: Input<'park'>): void {
  const action = actionInHall(context, actionId);
  if (until <= context.businessDate) throw new Refusal('corrective-actions.day-is-over');
  const personId = context.caller.person;
  appendStep(context, action, { personId, body: { kind: 'parked', reason, until } });
}

/** 恢复整改, with a deadline as for a new one. The host does it itself where the person is null. */
export function resumeAction(context: CommandContext, action: StoredAction, personId: number | null): void {
  const dueAt = deadlineOf(action.severity, context.now, termsToday(context), context.hall.timeZone);
  appendStep(context, action, { personId, body: { kind: 'resumed', dueAt } });
}
