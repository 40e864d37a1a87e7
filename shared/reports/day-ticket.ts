import type { OverLimitCause, TicketState, TicketView } from '../queue/ticket.ts';

/** A ticket of a day as the figures need it. Durations in ms, times in UTC ms. */
export interface DayTicket {
  readonly id: number;
  readonly state: TicketState;
  readonly entry: TicketView['entry'];
  readonly issuedAt: number;
  readonly businessTypeId: number;
  readonly counterId: number | null;
  readonly personId: number | null;
  /** Closed by the day's end: its times are no measure. */
  readonly inexact: boolean;
  /** Something was done about its wait (服务补救). */
  readonly recovered: boolean;
  /** Σ over legs (first call − queued); null while never called. */
  readonly waitMs: number | null;
  /** Σ over legs (arrived − first call); null unless the customer arrived. */
  readonly wayMs: number | null;
  /** Σ over legs (ended − arrived), to the corrected end where there is one; null unless finished. */
  readonly handlingMs: number | null;
  /** Handling less the time of system failures; null unless finished. */
  readonly clockMs: number | null;
  /** The limit of the visit; null where no item has one. */
  readonly limitMs: number | null;
  readonly overLimitCause: OverLimitCause | null;
  /** Business items (笔) by how they ended, counts included. */
  readonly settledItems: number;
  readonly unsettledItems: number;
  /** Items of businesses with a limit, counts included. */
  readonly timedItems: number;
  /** 缺材料: something could not be settled because papers were missing, or a missing-papers notice was given out. */
  readonly lackedPapers: boolean;
  /** 一次性告知: it was told on paper what was missing. */
  readonly told: boolean;
  /** 须告知: settled items that need an agreement, counts included… */
  readonly dutyItems: number;
  /** …and those of them with the tick: told and signed. */
  readonly signedItems: number;
}

/** What a figure of the day counts; the same words name its drill-down. */
export const ticketFilters = [
  'all',
  'served',
  'abandoned',
  'present',
  'waited',
  'within-target',
  'over-target',
  'long-wait',
  'unrecovered',
  'limited',
  'within-limit',
  'over-limit',
  'over-limit-system',
  'settled',
  'unsettled',
  'lacked-papers',
  'untold',
  'duty',
  'unsigned',
] as const;
export type TicketFilter = (typeof ticketFilters)[number];

/** The rules of the day that figures are counted with. */
export interface DayRules {
  readonly timeZone: string;
  /** 达标等候, ms. */
  readonly waitTargetMs: number;
  /** 补救起点: a longer wait is made up for, ms. */
  readonly recoverAfterMs: number;
}

/** Whether a ticket stands behind a figure. */
export function isCounted(ticket: DayTicket, filter: TicketFilter, rules: DayRules): boolean {
  const { waitTargetMs, recoverAfterMs } = rules;
  switch (filter) {
    case 'all':
      return true;
    case 'served':
      return ticket.state === 'finished';
    case 'abandoned':
      return ticket.state === 'no-show' || ticket.state === 'cancelled' || ticket.state === 'expired';
    case 'present':
      return ['waiting', 'called', 'serving', 'held'].includes(ticket.state);
    case 'waited':
      return hasWaited(ticket);
    case 'within-target':
      return hasWaited(ticket) && (ticket.waitMs ?? 0) <= waitTargetMs;
    case 'over-target':
      return hasWaited(ticket) && (ticket.waitMs ?? 0) > waitTargetMs;
    case 'long-wait':
      return hasWaited(ticket) && (ticket.waitMs ?? 0) > recoverAfterMs;
    case 'unrecovered':
      return isCounted(ticket, 'long-wait', rules) && !ticket.recovered;
    case 'limited':
      return isLimited(ticket) && !isOverBySystem(ticket);
    case 'within-limit':
      return isLimited(ticket) && !isOver(ticket);
    case 'over-limit':
      return isLimited(ticket) && isOver(ticket) && !isOverBySystem(ticket);
    case 'over-limit-system':
      return isLimited(ticket) && isOverBySystem(ticket);
    case 'settled':
      return ticket.settledItems > 0;
    case 'unsettled':
      return ticket.unsettledItems > 0;
    case 'lacked-papers':
      return ticket.lackedPapers;
    case 'untold':
      return ticket.lackedPapers && !ticket.told;
    case 'duty':
      return ticket.dutyItems > 0;
    case 'unsigned':
      return ticket.signedItems < ticket.dutyItems;
  }
}

/** Took a number and came to a counter: those whose wait is counted. */
function hasWaited({ entry, wayMs, inexact }: DayTicket): boolean {
  return entry === 'ticket' && wayMs !== null && !inexact;
}

/** Finished, and under a limit. */
function isLimited({ state, limitMs, clockMs, inexact }: DayTicket): boolean {
  return state === 'finished' && limitMs !== null && clockMs !== null && !inexact;
}

function isOver({ clockMs, limitMs }: DayTicket): boolean {
  return (clockMs ?? 0) > (limitMs ?? Infinity);
}

/** Over the limit for a cause that is shown apart (reference §14): the system. */
function isOverBySystem(ticket: DayTicket): boolean {
  return isOver(ticket) && ticket.overLimitCause === 'system';
}
