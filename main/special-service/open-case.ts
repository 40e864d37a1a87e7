import { Refusal } from '../../shared/call/refusal.ts';
import type { InputOf } from '../../shared/call/procedure.ts';
import type { CaseView } from '../../shared/special-service/case-view.ts';
import type { specialServiceContract } from '../../shared/special-service/contract.ts';
import { insertCase } from '../../db/special-service/cases.ts';
import type { CommandContext } from '../call/handler.ts';
import { limitSpecialVisit } from '../queue/limit-special-visit.ts';
import { appendStep } from './append-step.ts';
import { assertTicket, caseInHall, entryInHall } from './lookup.ts';
import { viewOf } from './views.ts';

/** 开单: a case in the catalogue's newest version, from a ticket or without one. */
export function openCase(
  context: CommandContext,
  { entryId, ticketId, customer, amount }: InputOf<(typeof specialServiceContract)['openCase']>,
): CaseView {
  const { db, hall, businessDate, now, caller } = context;
  if (caller.person === null) throw new Refusal('call.sign-in-needed');
  const entry = entryInHall(context, entryId);
  if (!entry.active) throw new Refusal('special-service.entry-off');
  if (entry.money && amount === undefined) throw new Refusal('special-service.amount-missing');
  assertTicket(context, ticketId);
  const moved = entry.money ? (amount ?? null) : null;
  const id = insertCase(db, {
    hallId: hall.id,
    businessDate,
    versionId: entry.versionId,
    ticketId: ticketId ?? null,
    openedAt: now,
    handlerId: caller.person,
    amount: moved,
    ...customer,
  });
  if (ticketId !== undefined && entry.counterMinutes !== null) {
    limitSpecialVisit(context, ticketId, entry.counterMinutes);
  }
  return viewOf(context, appendStep(context, caseInHall(context, id), { kind: 'opened', amount: moved }));
}
