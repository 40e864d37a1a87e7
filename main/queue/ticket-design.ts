import { Refusal } from '../../shared/call/refusal.ts';
import type { InputOf, OutputOf } from '../../shared/call/procedure.ts';
import { namedCharacter } from '../../shared/printing/printable.ts';
import { ticketDocument } from '../../shared/printing/ticket-paper.ts';
import { presetTicketDesign } from '../../shared/queue/preset-ticket-design.ts';
import type { ticketDesignContract } from '../../shared/queue/ticket-design-contract.ts';
import { type TicketDesign, designProblem, qrOf } from '../../shared/queue/ticket-design.ts';
import { ticketNumber } from '../../shared/queue/ticket.ts';
import { slogan } from '../../shared/store/settings.ts';
import { businessDateOf, timeOfDay } from '../../shared/time/business-date.ts';
import { deleteTicketDesign, findTicketDesign, putTicketDesign } from '../../db/queue/ticket-design.ts';
import { listBusinessTypes } from '../../db/store/business-types.ts';
import { findHall } from '../../db/store/hall.ts';
import { settingOn } from '../../db/store/settings.ts';
import { type CommandContext, type QueryContext, type RoomHandlers, prepared } from '../call/handler.ts';
import { receiptSvg } from '../printing/receipt.ts';
import { assertLogoPrints, logoFor } from './ticket-logo.ts';
import { ticketWords } from './ticket-words.ts';

type Contract = typeof ticketDesignContract;

export const ticketDesignHandlers: RoomHandlers<Contract> = {
  ticketDesign: ({ db, hall }) => {
    const own = findTicketDesign(db, hall.id);
    return { design: own ?? presetTicketDesign, proposed: own === undefined };
  },
  ticketSample,
  setTicketDesign: prepared<Contract['setTicketDesign'], null>({
    prepare: async (context, design) => {
      assertPrintable(design);
      if (design.logo !== null) await assertLogoPrints(context, design.logo);
      return null;
    },
    apply: (context, design) => {
      putTicketDesign(context.db, context.hall.id, design);
      recordChange(context);
      return {};
    },
  }),
  resetTicketDesign: (context) => {
    deleteTicketDesign(context.db, context.hall.id);
    recordChange(context);
    return {};
  },
};

/** 样票: invented figures and the hall's own words. */
function ticketSample(
  context: QueryContext,
  { design, roll, large, language }: InputOf<Contract['ticketSample']>,
): OutputOf<Contract['ticketSample']> {
  assertPrintable(design);
  const { db, hall, businessDate, now } = context;
  const number = ticketNumber('A', 12);
  const businesses = listBusinessTypes(db, hall.id)
    .filter(({ active }) => active)
    .slice(0, 2)
    .map(({ name }, at) => ({ name, count: at + 1 }));
  const worded = {
    hall: findHall(db)?.name ?? { zh: '' },
    businesses,
    slogan: settingOn(db, hall.id, slogan, businessDate),
    design,
  };
  const ticket = {
    number,
    ahead: 8,
    wait: { low: 8, high: 12 },
    issuedAt: `${businessDateOf(now, hall.timeZone)} ${timeOfDay(now, hall.timeZone)}`,
    large,
    reprint: 0,
    logo: logoFor(context, design, roll),
    qr: design.qr && qrOf(design.qr.content, number),
    words: ticketWords(worded, language),
  };
  return { svg: receiptSvg(ticketDocument(ticket, roll), roll) };
}

/** Refuses with `queue.ticket-text-unprintable` or `queue.ticket-qr-too-long`. */
function assertPrintable(design: TicketDesign): void {
  const problem = designProblem(design);
  if (problem?.kind === 'qr-too-long') throw new Refusal('queue.ticket-qr-too-long');
  if (problem)
    throw new Refusal('queue.ticket-text-unprintable', { character: namedCharacter(problem.character) });
}

function recordChange({ record, hall }: CommandContext): void {
  record({ kind: 'ticket-design.changed', subjectKind: 'hall', subjectId: hall.id });
}
