import type { auditContract } from '../../../shared/audit/contract.ts';
import type { SentInputOf } from '../../../shared/call/procedure.ts';
import type { BusinessDate } from '../../../shared/time/business-date.ts';

/** What somebody looks for; left out for whatever it may be. */
export interface AuditQuestion {
  readonly from: BusinessDate;
  readonly to: BusinessDate;
  readonly personId?: number;
  readonly stationId?: number;
  readonly procedure?: string;
  /** As it is typed. */
  readonly ticket?: string;
}

/** The question as the host is asked it: a ticket's number is looked for on the first day alone. */
export function askedOf({
  ticket = '',
  ...question
}: AuditQuestion): SentInputOf<(typeof auditContract)['entries']> {
  const number = ticket.trim();
  if (number.length < 2) return question;
  return { ...question, to: question.from, ticket: number };
}

/** The question with one part changed; an empty choice takes the part out. */
export function asking<Part extends 'personId' | 'stationId' | 'procedure'>(
  question: AuditQuestion,
  part: Part,
  value: NonNullable<AuditQuestion[Part]> | null,
): AuditQuestion {
  const parts = Object.entries(question).filter(([name]) => name !== part);
  const others: Pick<AuditQuestion, 'from' | 'to'> = {
    from: question.from,
    to: question.to,
    ...Object.fromEntries(parts),
  };
  return value === null ? others : { ...others, [part]: value };
}
