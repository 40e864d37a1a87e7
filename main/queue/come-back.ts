import type { InputOf, OutputOf } from '../../shared/call/procedure.ts';
import type { greeterContract } from '../../shared/queue/greeter-contract.ts';
import type { CommandContext, QueryContext } from '../call/handler.ts';
import { classGiven, issueAndPrint } from './issue.ts';
import { assertKioskMayIssue } from './kiosk-rights.ts';

/** What the queue needs of the room that gives notices out (一次性告知单). */
export interface ReturnNotices {
  /** The business that a code's notice was about, by record id. Refuses a code that brings nobody to the front. */
  businessOf(context: QueryContext, code: string): number;
  /** The customer came back with it: it is used for this ticket from now on. */
  cameBack(context: CommandContext, code: string, ticketId: number): void;
}

declare module '../call/handler.ts' {
  interface HostServices {
    readonly returnNotices: ReturnNotices;
  }
}

type ComeBack = typeof greeterContract.comeBack;

/**
 * 凭告知单回来 (S2): a number for what the customer came for before, at the front of the ordinary customers. The code is
 * used by it, once; a ticket that is cancelled gives it back.
 */
export function comeBack(context: CommandContext, input: InputOf<ComeBack>): OutputOf<ComeBack> {
  const { returnNotices } = context.host;
  const asked = { priorityClass: input.care ? 'care' : 'ordinary' } as const;
  assertKioskMayIssue(context, asked);
  const business = { businessTypeId: returnNotices.businessOf(context, input.code), count: 1 };
  const given = { ...classGiven(asked, context.now), cameBack: true };
  const issued = issueAndPrint(context, [business], given, input.onPaper);
  returnNotices.cameBack(context, input.code, issued.ticket.id);
  return issued;
}
