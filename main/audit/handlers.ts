import type { auditContract } from '../../shared/audit/contract.ts';
import type { AuditSeen } from '../../shared/audit/contract.ts';
import { addDays, zonedTime } from '../../shared/time/business-date.ts';
import { findChainCheck } from '../../db/audit/chain-check.ts';
import { type FoundAudit, recordsOfEvents, searchAudit } from '../../db/audit/search-audit.ts';
import { findTicket, findTicketByNumber } from '../../db/queue/tickets.ts';
import type { QueryContext, RoomHandlers } from '../call/handler.ts';

/** Records of one entry that are named; an import may have hundreds. */
const mostRecords = 5;
/** No ticket has it: a number that was not issued that day finds nothing. */
const noTicket = 0;

export const auditHandlers: RoomHandlers<typeof auditContract> = {
  entries: (context, { from, to, ticket, limit, ...asked }) => {
    const { db, hall } = context;
    const ticketId =
      ticket === undefined ? null : (findTicketByNumber(db, hall.id, from, ticket)?.id ?? noTicket);
    const search = {
      from: zonedTime(from, '00:00', hall.timeZone),
      until: zonedTime(addDays(to, 1), '00:00', hall.timeZone),
      personId: asked.personId ?? null,
      stationId: asked.stationId ?? null,
      procedure: asked.procedure ?? null,
      before: asked.before ?? null,
      ticketId,
    };
    const found = searchAudit(db, search, limit + 1);
    return {
      entries: found.slice(0, limit).map((entry) => seen(context, entry)),
      more: found.length > limit,
    };
  },
  chain: ({ db }) => {
    const check = findChainCheck(db);
    if (!check) return null;
    const { startedAt, finishedAt, reached, brokenId } = check;
    return { startedAt, finishedAt, checked: reached.id, brokenId };
  },
};

function seen({ db, hall }: QueryContext, { firstEventId, lastEventId, ...entry }: FoundAudit): AuditSeen {
  const records = recordsOfEvents(db, { firstEventId, lastEventId }, mostRecords).map(({ kind, id }) => ({
    kind,
    id,
    number: kind === 'ticket' ? (findTicket(db, hall.id, id)?.number ?? null) : null,
  }));
  return { ...entry, records };
}
