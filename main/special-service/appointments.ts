import { Refusal } from '../../shared/call/refusal.ts';
import type { InputOf } from '../../shared/call/procedure.ts';
import type { CaseView } from '../../shared/special-service/case-view.ts';
import { needsAppointment, offersAppointment } from '../../shared/special-service/catalogue.ts';
import type { specialServiceContract } from '../../shared/special-service/contract.ts';
import { visitors } from '../../shared/special-service/settings.ts';
import type { StoredCase } from '../../db/special-service/cases.ts';
import { findPerson } from '../../db/staff/people.ts';
import { settingOn } from '../../db/store/settings.ts';
import type { CommandContext, QueryContext } from '../call/handler.ts';
import { appendStep } from './append-step.ts';
import { caseInHall, entryOfCase } from './lookup.ts';
import { viewOf } from './views.ts';

/** 预约上门: when, and who goes together; another appointment in its place needs a reason. */
export function appoint(
  context: CommandContext,
  { caseId, appointedAt, visitorIds, reason }: InputOf<(typeof specialServiceContract)['appoint']>,
): CaseView {
  const { db, hall, businessDate, now } = context;
  const one = caseInHall(context, caseId);
  if (!offersAppointment(entryOfCase(context, one))) throw new Refusal('special-service.no-appointment');
  if (appointedAt <= now) throw new Refusal('special-service.appointment-passed');
  const going = [...new Set(visitorIds)];
  const least = settingOn(db, hall.id, visitors, businessDate);
  if (going.length < least) throw new Refusal('special-service.too-few-visitors', { count: least });
  if (going.some((id) => !findPerson(db, id)?.active)) throw new Refusal('special-service.person-unknown');
  if (one.appointedAt !== null && reason === undefined) throw new Refusal('special-service.reason-missing');
  return viewOf(
    context,
    appendStep(context, one, {
      kind: 'appointed',
      appointedAt,
      visitorIds: going,
      ...(reason === undefined ? {} : { reason }),
    }),
  );
}

/** Refuses with `special-service.appointment-missing` a visit that nobody has agreed a time for. */
export function assertAppointed(context: QueryContext, one: StoredCase): void {
  if (one.appointedAt === null && needsAppointment(entryOfCase(context, one))) {
    throw new Refusal('special-service.appointment-missing');
  }
}
