import { Refusal } from '../../shared/call/refusal.ts';
import { codeRead } from '../../shared/special-service/notice.ts';
import { type KeptNotice, findNotice, setNoticeUsed } from '../../db/special-service/notices.ts';
import { findTicket } from '../../db/queue/tickets.ts';
import { findHall } from '../../db/store/hall.ts';
import { listBusinessTypes } from '../../db/store/business-types.ts';
import type { QueryContext } from '../call/handler.ts';
import type { ReturnNotices } from '../queue/come-back.ts';
import { appendStep } from './append-step.ts';
import { caseInHall, entryOfCase } from './lookup.ts';

/** The series of the special counter, as every preset hall has it. */
const specialSeries = 'S';

/** 凭告知单回来: what a code stands for, and that it was used. */
export const returnNotices: ReturnNotices = {
  businessOf: (context, code) => businessOf(context, usableNotice(context, code)),
  cameBack: (context, code, ticketId) => {
    const notice = usableNotice(context, code);
    setNoticeUsed(context.db, notice.id, ticketId);
    const body = { ticketId };
    context.record({ kind: 'notice.used', subjectKind: 'notice', subjectId: notice.id, body });
    const one = notice.caseId === null ? undefined : caseInHall(context, notice.caseId);
    if (one && one.endedAt === null) appendStep(context, one, { kind: 'came-back', ticketId });
  },
};

/**
 * The notice of a code that was typed or scanned. Refuses one that is unknown, another hall's, used, or over
 * (`special-service.code-…`).
 */
export function usableNotice(context: QueryContext, text: string): KeptNotice {
  const { db, hall, businessDate } = context;
  const read = codeRead(text);
  const own = findHall(db)?.code.toUpperCase() ?? '';
  if (read && read.hallCode !== null && read.hallCode !== own) {
    throw new Refusal('special-service.code-other-hall', { hall: read.hallCode });
  }
  const notice = read ? findNotice(db, hall.id, read.code) : undefined;
  if (!notice) throw new Refusal('special-service.code-unknown');
  if (notice.usedForTicketId !== null) throw new Refusal('special-service.code-used');
  if (notice.validUntil < businessDate) {
    throw new Refusal('special-service.code-expired', { date: notice.validUntil });
  }
  return notice;
}

/** An ordinary business by its list; special business at the special counter, or where the customer came first. */
function businessOf(context: QueryContext, notice: KeptNotice): number {
  const { db, hall } = context;
  const entry = entryOfCase(context, notice);
  if (entry.businessTypeId !== null) return entry.businessTypeId;
  const special = listBusinessTypes(db, hall.id).find(
    ({ active, series }) => active && series === specialSeries,
  );
  const first = notice.ticketId === null ? undefined : findTicket(db, hall.id, notice.ticketId);
  const found = special?.id ?? first?.businessTypeId;
  if (found === undefined) throw new Refusal('special-service.no-business-for-code');
  return found;
}
