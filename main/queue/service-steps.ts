import { Refusal } from '../../shared/call/refusal.ts';
import type { OutputOf } from '../../shared/call/procedure.ts';
import type { counterContract } from '../../shared/queue/counter-contract.ts';
import { limitOf } from '../../shared/queue/limit-clock.ts';
import { serviceStepCount, serviceSteps } from '../../shared/queue/service-steps.ts';
import { stepTiming } from '../../shared/queue/settings.ts';
import type { TicketView } from '../../shared/queue/ticket.ts';
import { itemsOf } from '../../db/queue/items.ts';
import { insertStepEnd, stepEndsOf } from '../../db/queue/service-steps.ts';
import type { Ticket } from '../../db/queue/tickets.ts';
import { settingOn } from '../../db/store/settings.ts';
import type { CommandContext, QueryContext } from '../call/handler.ts';
import { ticketAtCounter } from './lookup.ts';
import { stepAtCounter } from './record-step.ts';
import { viewOf } from './ticket-view.ts';

/** Whether the steps of visits are being studied today. */
function isStudied({ db, hall, businessDate }: QueryContext): boolean {
  return settingOn(db, hall.id, stepTiming, businessDate);
}

/** 下一环节: the step under way is over. Never required; the last one ends with the visit. */
export function endStep(context: CommandContext, counterId: number, ticketId: number): TicketView {
  if (!isStudied(context)) throw new Refusal('queue.step-timing-off');
  ticketAtCounter(context, counterId, ticketId, 'finish');
  const step = stepEndsOf(context.db, ticketId).size + 1;
  if (step >= serviceStepCount) throw new Refusal('queue.last-step');
  stepAtCounter(context, counterId, ticketId, 'ticket.step-ended', { step }, () =>
    insertStepEnd(context.db, ticketId, step, context.now),
  );
  return viewOf(context, ticketId);
}

/** The step that is under way at a counter, as its screen shows it. */
export function stepUnderWay(
  context: QueryContext,
  ticket: Ticket | undefined,
): OutputOf<typeof counterContract.counter>['step'] {
  if (!ticket || ticket.state !== 'serving' || ticket.arrivedAt === null || !isStudied(context)) return null;
  const { db, hall, businessDate } = context;
  const steps = serviceSteps((setting) => settingOn(db, hall.id, setting, businessDate));
  const ends = [...stepEndsOf(db, ticket.id).values()];
  const step = steps[ends.length];
  if (!step) return null;
  const limitMs = limitOf(itemsOf(db, ticket.id));
  return {
    number: ends.length + 1,
    of: steps.length,
    name: step.name,
    next: steps[ends.length + 1]?.name ?? null,
    since: Math.max(ticket.arrivedAt, ...ends),
    shareMs: limitMs === null ? null : Math.round((limitMs * step.percent) / 100),
  };
}
