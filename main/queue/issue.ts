import { Refusal } from '../../shared/call/refusal.ts';
import type { InputOf, OutputOf } from '../../shared/call/procedure.ts';
import type { greeterContract } from '../../shared/queue/greeter-contract.ts';
import type { TicketView } from '../../shared/queue/ticket.ts';
import type { BusinessToServe } from '../../db/queue/businesses.ts';
import { type NewItem, insertItem } from '../../db/queue/items.ts';
import { insertLeg } from '../../db/queue/legs.ts';
import { type NewTicket, insertTicket, takeNumber } from '../../db/queue/tickets.ts';
import type { CommandContext } from '../call/handler.ts';
import { closeLeftovers } from './days-end.ts';
import { assertKioskMayIssue } from './kiosk-rights.ts';
import { offeredBusiness } from './lookup.ts';
import { tellAtIssue } from './outlook.ts';
import { recordTicket } from './record-step.ts';
import { printTicket } from './print-ticket.ts';
import { viewOf } from './ticket-view.ts';

type Issue = InputOf<typeof greeterContract.issueTicket>;
type Given = Pick<NewTicket, 'priorityClass' | 'classReason' | 'appointmentAt' | 'ranksFrom'>;

/** The highest number that a series gives on one day. */
const lastNumber = 9999;

/**
 * 取号: gives the next number of the first business's series, and has its ticket printed where the station has a
 * printer for it. What a kiosk may ask for is less than the staff may.
 */
export function issueTicket(
  context: CommandContext,
  input: Issue,
): OutputOf<typeof greeterContract.issueTicket> {
  assertKioskMayIssue(context, input.class);
  const given = { ...classGiven(input.class, context.now), cameBack: false };
  return issueAndPrint(context, [input, ...input.more], given, input.onPaper);
}

/** Makes a waiting ticket and queues its paper. */
export function issueAndPrint(
  context: CommandContext,
  asked: Parameters<typeof newTicket>[1],
  given: Parameters<typeof newTicket>[3],
  { language, large }: Issue['onPaper'],
): OutputOf<typeof greeterContract.issueTicket> {
  const { id } = newTicket(context, asked, 'ticket', given);
  const told = tellAtIssue(context, id);
  printTicket(context, { ticketId: id, large: large || given.priorityClass === 'care', language, told });
  return { ticket: viewOf(context, id), ...told };
}

/** Makes a waiting ticket with its first leg and its items. The first item decides the series. */
export function newTicket(
  context: CommandContext,
  asked: readonly { readonly businessTypeId: number; readonly count: number }[],
  entry: TicketView['entry'],
  given: Given & Pick<NewTicket, 'cameBack'>,
): { readonly id: number } {
  const { db, hall, businessDate, now } = context;
  closeLeftovers(context);
  const items = asked.map(({ businessTypeId, count }) => ({
    business: offeredBusiness(context, businessTypeId),
    count,
  }));
  const main = items[0]?.business;
  if (!main) throw new Refusal('queue.business-unknown');
  const number = nextNumber(context, main);
  const id = insertTicket(db, {
    hallId: hall.id,
    businessDate,
    seriesId: main.seriesId,
    businessTypeId: main.id,
    number,
    entry,
    issuedAt: now,
    ...given,
  });
  insertLeg(db, { id, leg: 1 }, main.seriesId, now);
  for (const { business, count } of items) {
    insertItem(db, id, itemOf(business, count), now);
  }
  recordTicket(context, 'ticket.issued', id, {
    seriesId: main.seriesId,
    number,
    businessTypeId: main.id,
    items: items.length,
    entry,
    priorityClass: given.priorityClass,
    ...(given.cameBack ? { cameBack: true } : {}),
  });
  return { id };
}

/** An item of a business as it is today. */
export function itemOf(business: BusinessToServe, count: number): NewItem {
  const { id: businessTypeId, limitMinutes, mustInform } = business;
  return { businessTypeId, count, limitMinutes, mustInform: mustInform === 1 };
}

/**
 * What a class means for a ticket's place: an appointment ranks from its time, or from its issue if that came later.
 * Refuses with `queue.appointment-time-missing`.
 * @param since from when the ticket would rank without a class of its own, UTC ms
 */
export function classGiven(asked: Issue['class'], since: number): Given {
  const { priorityClass, classReason = null, appointmentAt } = asked;
  if (priorityClass !== 'appointment') {
    const reason = priorityClass === 'care' ? classReason : null;
    return { priorityClass, classReason: reason, appointmentAt: null, ranksFrom: since };
  }
  if (appointmentAt === undefined) throw new Refusal('queue.appointment-time-missing');
  return { priorityClass, classReason: null, appointmentAt, ranksFrom: Math.max(since, appointmentAt) };
}

function nextNumber({ db, hall, businessDate }: CommandContext, business: BusinessToServe): number {
  const number = takeNumber(db, hall.id, businessDate, business.seriesId);
  if (number > lastNumber) throw new Refusal('queue.numbers-used-up', { series: business.letter });
  return number;
}
