import type { InputOf, OutputOf } from '../../shared/call/procedure.ts';
import { limitOf } from '../../shared/queue/limit-clock.ts';
import { serviceSteps, stepLengths } from '../../shared/queue/service-steps.ts';
import { stepTiming } from '../../shared/queue/settings.ts';
import { stepFigures } from '../../shared/reports/step-figures.ts';
import type { stepsContract } from '../../shared/reports/steps-contract.ts';
import { failuresSince } from '../../db/queue/floor.ts';
import { itemsOf } from '../../db/queue/items.ts';
import { servicesOf } from '../../db/queue/legs.ts';
import { stepEndsOf } from '../../db/queue/service-steps.ts';
import { findTicket } from '../../db/queue/tickets.ts';
import { groupNames } from '../../db/reports/group-names.ts';
import { visitsWithSteps } from '../../db/reports/step-visits.ts';
import { settingOn } from '../../db/store/settings.ts';
import type { QueryContext } from '../call/handler.ts';

type Steps = typeof stepsContract.steps;
type Visit = OutputOf<Steps>['visits'][number];

/** 环节计时: each step's time against its share of the limit, with the visits behind it. */
export function stepsReport(context: QueryContext, span: InputOf<Steps>): OutputOf<Steps> {
  const { db, hall, businessDate } = context;
  const visits = visitsWithSteps(db, hall.id, span).flatMap((id) => visitOf(context, id) ?? []);
  const steps = serviceSteps((setting) => settingOn(db, hall.id, setting, span.to));
  return {
    studied: settingOn(db, hall.id, stepTiming, businessDate),
    steps: stepFigures(visits, steps),
    visits,
    businesses: groupNames(db, hall.id).businesses,
  };
}

function visitOf({ db, hall }: QueryContext, ticketId: number): Visit | null {
  const ticket = findTicket(db, hall.id, ticketId);
  if (!ticket || ticket.endedAt === null) return null;
  const until = ticket.correctedEndAt ?? ticket.endedAt;
  const failures = failuresSince(db, hall.id, ticket.issuedAt);
  return {
    ticketId,
    number: ticket.number,
    date: ticket.businessDate,
    businessName: ticket.businessName,
    limitMs: limitOf(itemsOf(db, ticketId)),
    lengths: stepLengths(servicesOf(db, ticketId), failures, stepEndsOf(db, ticketId), until),
  };
}
