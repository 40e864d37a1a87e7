import type { findingsContract } from '../../shared/findings/contract.ts';
import { addDays, zonedTime } from '../../shared/time/business-date.ts';
import { countFindings, listFindings } from '../../db/findings/list-findings.ts';
import type { RoomHandlers } from '../call/handler.ts';

export const findingsHandlers: RoomHandlers<typeof findingsContract> = {
  list: ({ db, hall }, { from, to, limit, ...wanted }) => {
    const filter = {
      ...wanted,
      from: zonedTime(from, '00:00', hall.timeZone),
      until: zonedTime(addDays(to, 1), '00:00', hall.timeZone),
    };
    return {
      total: countFindings(db, hall.id, filter),
      findings: listFindings(db, hall.id, filter, limit),
    };
  },
};
