import { type CaseStep, appointmentOf, isLifeStep, lifeOf } from '../../shared/special-service/step.ts';
import { businessDateOf } from '../../shared/time/business-date.ts';
import type { Connection } from '../../db/database/handle.ts';
import { type CaseStanding, insertCase, updateStanding } from '../../db/special-service/cases.ts';
import { insertStep } from '../../db/special-service/steps.ts';
import type { InventedCase } from './invented-case.ts';

/** Whose cases are written. */
export interface CasesHall {
  readonly hallId: number;
  readonly timeZone: string;
}

/** A case, and the ticket it was opened for, where one is known. */
export interface CaseToWrite extends InventedCase {
  readonly ticketId?: number;
}

/**
 * Writes invented cases as history: in one transaction and straight into the tables, as rounds are, since years of
 * them through their procedures would take longer than a demo may. So they leave no events.
 */
export function writeCases(connection: Connection, hall: CasesHall, cases: readonly CaseToWrite[]): void {
  connection.atomically(() => {
    for (const one of cases) writeCase(connection, hall, one);
  });
}

function writeCase({ db }: Connection, { hallId, timeZone }: CasesHall, one: CaseToWrite): void {
  const { entry, openedAt, handlerId, amount, customer, steps, ticketId } = one;
  const id = insertCase(db, {
    hallId,
    businessDate: businessDateOf(openedAt, timeZone),
    versionId: entry.versionId,
    ticketId: ticketId ?? null,
    openedAt,
    handlerId,
    amount,
    ...customer,
  });
  for (const step of steps) insertStep(db, id, step);
  updateStanding(db, id, standingAfter(steps, one));
}

/** How a case stands after its steps. */
function standingAfter(
  steps: readonly CaseStep[],
  { handlerId, amount, openedAt }: Pick<InventedCase, 'handlerId' | 'amount' | 'openedAt'>,
): CaseStanding {
  const life = lifeOf(steps);
  const since = steps.findLast(({ body }) => isLifeStep(body))?.at ?? openedAt;
  const ended = life.state === 'closed' || life.state === 'withdrawn';
  return {
    state: life.state,
    handlerId,
    amount,
    dueAt: life.state === 'back-office' ? life.dueAt : null,
    endedAt: ended ? since : null,
    since,
    level: life.state === 'approving' ? life.level : null,
    appointedAt: appointmentOf(steps)?.appointedAt ?? null,
  };
}
