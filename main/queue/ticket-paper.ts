import { z } from 'zod';
import { isRoll } from '../../shared/printing/printer.ts';
import { paperLanguages } from '../../shared/printing/printing-words.ts';
import { type TicketPaper, ticketDocument } from '../../shared/printing/ticket-paper.ts';
import { ticketSheet } from '../../shared/printing/ticket-sheet.ts';
import { type OutlookOfTicket, outlookOfTicket, toldRange } from '../../shared/queue/expected-wait.ts';
import { presetTicketDesign } from '../../shared/queue/preset-ticket-design.ts';
import { qrOf } from '../../shared/queue/ticket-design.ts';
import { ticketPaperKind } from '../../shared/queue/ticket-paper-kind.ts';
import { slogan } from '../../shared/store/settings.ts';
import { businessDateOf, timeOfDay } from '../../shared/time/business-date.ts';
import { itemsOf } from '../../db/queue/items.ts';
import { isAwaited, isTicketOpen, ticketAsPrinted } from '../../db/queue/printed-ticket.ts';
import { findTicketDesign } from '../../db/queue/ticket-design.ts';
import { settingOn } from '../../db/store/settings.ts';
import { type PaperContext, type RenderedPaper, paperKind } from '../printing/paper-kind.ts';
import { logoFor } from './ticket-logo.ts';
import { ticketWords } from './ticket-words.ts';

/** What a ticket's print is made from. */
const ticketPrint = z.strictObject({
  ticketId: z.int(),
  /** 大字. */
  large: z.boolean(),
  /** The language in which the customer took it. */
  language: z.enum(paperLanguages),
  /** What was told at the issue: every copy says the same. */
  told: outlookOfTicket,
  /** 补打: somebody asked for it, so it is wanted until the ticket is over, not only until the customer is there. */
  untilOver: z.boolean().default(false),
});
export type TicketPrint = z.input<typeof ticketPrint>;

/** 号票: wanted for as long as its number waits or is being called; a copy that was asked for, until it is over. */
export const ticketPaper = paperKind({
  kind: ticketPaperKind,
  purpose: 'ticket',
  payload: ticketPrint,
  stillWanted: (db, { ticketId, untilOver }) =>
    untilOver ? isTicketOpen(db, ticketId) : isAwaited(db, ticketId),
  subjectName: (db, { ticketId }) => ticketAsPrinted(db, ticketId).number,
  render: ticketOnPaper,
});

function ticketOnPaper(context: PaperContext, print: TicketPrint): RenderedPaper {
  const { db, hall, copy, paper } = context;
  const { number, issuedAt } = ticketAsPrinted(db, print.ticketId);
  const issuedOn = businessDateOf(issuedAt, hall.timeZone);
  const design = findTicketDesign(db, hall.id) ?? presetTicketDesign;
  const businesses = itemsOf(db, print.ticketId);
  const worded = { hall: hall.name, businesses, slogan: settingOn(db, hall.id, slogan, issuedOn), design };
  const ticket: TicketPaper = {
    number,
    ahead: print.told.ahead,
    wait: waitOf(print.told),
    issuedAt: `${issuedOn} ${timeOfDay(issuedAt, hall.timeZone)}`,
    large: print.large,
    reprint: copy,
    logo: isRoll(paper) ? logoFor(context, design, paper) : null,
    qr: design.qr && qrOf(design.qr.content, number),
    words: ticketWords(worded, print.language),
  };
  return isRoll(paper)
    ? { kind: 'receipt', document: ticketDocument(ticket, paper) }
    : { kind: 'page', paper: ticketSheet(ticket, issuedOn, paper) };
}

function waitOf({ wait }: OutlookOfTicket): TicketPaper['wait'] {
  if (wait.kind === 'unknown') return null;
  return wait.kind === 'at-once' ? 'at-once' : toldRange(wait);
}
