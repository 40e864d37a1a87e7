import type { PaperProgress } from '../../../shared/printing/print-job-contract.ts';
import { ticketPaperKind } from '../../../shared/queue/ticket-paper-kind.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { printingCalls } from '../../printing/calls.ts';

/** The newest paper of a number, and which copy the next one would be. */
export interface PaperOfTicket {
  /** Null where none was asked for; undefined until the host has said. */
  readonly paper: PaperProgress | null | undefined;
  /** 0 for the first paper, n for 补打 the n-th time. */
  readonly copy: number;
  readonly onItsWay: boolean;
}

export function usePaperOfTicket(ticketId: number): PaperOfTicket {
  const subject = { kind: 'ticket', id: ticketId };
  const { data: paper } = useQueryOf(printingCalls.paper, { paper: ticketPaperKind, subject });
  return {
    paper,
    copy: paper ? paper.copy + 1 : 0,
    onItsWay: paper?.state === 'queued' || paper?.state === 'sending',
  };
}
