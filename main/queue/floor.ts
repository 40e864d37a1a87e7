import { Refusal } from '../../shared/call/refusal.ts';
import type { PauseReason } from '../../shared/queue/pause.ts';
import {
  answerManagerCall,
  endFailure,
  endPause,
  failureSince,
  insertFailure,
  insertManagerCall,
  insertPause,
  managerCalledAt,
  pauseAt,
} from '../../db/queue/floor.ts';
import type { CommandContext } from '../call/handler.ts';
import { counterInUse, counterReadyToCall } from './lookup.ts';

/** 暂停服务: a seated counter without a ticket. */
export function pause(context: CommandContext, counterId: number, reason: PauseReason): void {
  const { seat } = counterReadyToCall(context, counterId);
  insertPause(context.db, seat, reason, context.businessDate, context.now);
  recordCounter(context, 'counter.paused', counterId, { personId: seat.personId, reason });
}

/** 恢复服务. */
export function resume(context: CommandContext, counterId: number): void {
  const { number } = counterInUse(context, counterId);
  const under = pauseAt(context.db, counterId);
  if (!under) throw new Refusal('queue.counter-not-paused', { counter: number });
  endPause(context.db, counterId, context.now);
  recordCounter(context, 'counter.resumed', counterId, {
    reason: under.reason,
    pausedMs: context.now - under.startedAt,
  });
}

/** 叫经理: once is enough until somebody has come. What nobody answered stays unanswered and ends with its day. */
export function callManager(context: CommandContext, counterId: number): void {
  const { db, businessDate, now } = context;
  counterInUse(context, counterId);
  if (managerCalledAt(db, counterId, businessDate) !== null) return;
  insertManagerCall(db, counterId, businessDate, now);
  recordCounter(context, 'manager.called', counterId, {});
}

/** 经理到场. */
export function managerArrived(context: CommandContext, counterId: number): void {
  const { db, businessDate, now } = context;
  const { number } = counterInUse(context, counterId);
  const calledAt = managerCalledAt(db, counterId, businessDate);
  if (calledAt === null) throw new Refusal('queue.manager-not-called', { counter: number });
  answerManagerCall(db, counterId, businessDate, now);
  recordCounter(context, 'manager.arrived', counterId, { afterMs: now - calledAt });
}

/** 系统故障 begins for the whole hall. */
export function declareFailure(context: CommandContext): void {
  const { db, hall, businessDate, caller, now } = context;
  if (failureSince(db, hall.id) !== null) throw new Refusal('queue.failure-under-way');
  const id = insertFailure(db, hall.id, businessDate, caller, now);
  context.record({ kind: 'failure.declared', subjectKind: 'failure', subjectId: id });
}

/** 系统故障 is over. */
export function endSystemFailure(context: CommandContext): void {
  const { db, hall, now } = context;
  const since = failureSince(db, hall.id);
  if (since === null) throw new Refusal('queue.no-failure');
  endFailure(db, hall.id, now);
  context.record({
    kind: 'failure.ended',
    subjectKind: 'hall',
    subjectId: hall.id,
    body: { lastedMs: now - since },
  });
}

function recordCounter(
  context: CommandContext,
  kind: string,
  counterId: number,
  body: Readonly<Record<string, string | number>>,
): void {
  context.record({ kind, subjectKind: 'counter', subjectId: counterId, body });
}
