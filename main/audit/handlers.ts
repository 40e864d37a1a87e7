import type { auditContract } from '../../shared/audit/contract.ts';
import type { AuditSeen } from '../../shared/audit/contract.ts';
import type { InputOf } from '../../shared/call/procedure.ts';
import { addDays, zonedTime } from '../../shared/time/business-date.ts';
import { findChainCheck } from '../../db/audit/chain-check.ts';
import {
  type AuditSearch,
  type FoundAudit,
  recordsOfEvents,
  searchAudit,
} from '../../db/audit/search-audit.ts';
import { findTicket, findTicketByNumber } from '../../db/queue/tickets.ts';
import { type QueryContext, type RoomHandlers, prepared } from '../call/handler.ts';
import { type ExportedAudit, exportAudit } from './export-audit.ts';

/** Records of one entry that are named; an import may have hundreds. */
const mostRecords = 5;
/** No ticket has it: a number that was not issued that day finds nothing. */
const noTicket = 0;

type Question = Omit<InputOf<typeof auditContract.entries>, 'limit'>;

export const auditHandlers: RoomHandlers<typeof auditContract> = {
  entries: (context, { limit, ...asked }) => {
    const found = searchAudit(context.db, searchOf(context, asked), limit + 1);
    return {
      entries: found.slice(0, limit).map((entry) => seen(context, entry)),
      more: found.length > limit,
    };
  },
  export: prepared<(typeof auditContract)['export'], ExportedAudit>({
    prepare: (context, { language, ...asked }) =>
      exportAudit(context, asked, language, (before, limit) =>
        searchAudit(context.db, { ...searchOf(context, asked), before }, limit).map((entry) =>
          seen(context, entry),
        ),
      ),
    apply: (context, { from, to }, exported) => {
      const body = { from, to, entries: exported.entries };
      context.record({ kind: 'audit.exported', subjectKind: 'hall', subjectId: context.hall.id, body });
      return exported;
    },
  }),
  chain: ({ db }) => {
    const check = findChainCheck(db);
    if (!check) return null;
    const { startedAt, finishedAt, reached, brokenId } = check;
    return { startedAt, finishedAt, checked: reached.id, brokenId };
  },
};

function searchOf({ db, hall }: QueryContext, { from, to, ticket, ...asked }: Question): AuditSearch {
  const ticketId =
    ticket === undefined ? null : (findTicketByNumber(db, hall.id, from, ticket)?.id ?? noTicket);
  return {
    from: zonedTime(from, '00:00', hall.timeZone),
    until: zonedTime(addDays(to, 1), '00:00', hall.timeZone),
    personId: asked.personId ?? null,
    stationId: asked.stationId ?? null,
    procedure: asked.procedure ?? null,
    before: asked.before ?? null,
    ticketId,
  };
}

function seen({ db, hall }: QueryContext, { firstEventId, lastEventId, ...entry }: FoundAudit): AuditSeen {
  const records = recordsOfEvents(db, { firstEventId, lastEventId }, mostRecords).map(({ kind, id }) => ({
    kind,
    id,
    number: kind === 'ticket' ? (findTicket(db, hall.id, id)?.number ?? null) : null,
  }));
  return { ...entry, records };
}
