import { maskedPhone } from '../../shared/first-contact/masked-phone.ts';
import { type Approver, approvalRight, chainOf } from '../../shared/special-service/approvals.ts';
import type { CaseLine, CaseView } from '../../shared/special-service/case-view.ts';
import type { CatalogueBody, CatalogueEntry } from '../../shared/special-service/catalogue.ts';
import {
  type CaseStep,
  appointmentOf,
  fieldsOf,
  lifeOf,
  receivedOf,
  slipPrintsOf,
  takenBy,
  workedOf,
} from '../../shared/special-service/step.ts';
import { entriesInVersions } from '../../db/special-service/catalogue.ts';
import type { StoredCase } from '../../db/special-service/cases.ts';
import { noticesOfCase } from '../../db/special-service/notices.ts';
import { stepsOfCase, stepsOfCases } from '../../db/special-service/steps.ts';
import type { QueryContext } from '../call/handler.ts';
import { findHall } from '../../db/store/hall.ts';
import { approverToday } from './approver-today.ts';
import { slipNumber } from './case-slip.ts';
import { entryOfCase } from './lookup.ts';
import { noticeView } from './notice-view.ts';
import { proposedDue } from './proposed-due.ts';

/** The cases as a list shows them. */
export function linesOf(context: QueryContext, cases: readonly StoredCase[]): CaseLine[] {
  const { db } = context;
  const approver = approverToday(context);
  const steps = stepsOfCases(
    db,
    cases.map(({ id }) => id),
  );
  const entries = entriesInVersions(db, [...new Set(cases.map(({ versionId }) => versionId))]);
  return cases.flatMap((one) => {
    const entry = entries.get(one.versionId);
    return entry ? [lineOf(one, entry, steps.get(one.id) ?? [], approver)] : [];
  });
}

/** The case whole, as whoever asks may see it. */
export function viewOf(context: QueryContext, one: StoredCase): CaseView {
  const steps = stepsOfCase(context.db, one.id);
  const entry = entryOfCase(context, one);
  return {
    ...lineOf(one, entry, steps, approverToday(context)),
    entryId: entry.id,
    body: bodyOf(entry),
    version: entry.version,
    chain: [...chainOf(entry.approvals, one.amount)],
    visitorIds: appointmentOf(steps)?.visitorIds ?? [],
    proposedDue: proposedDue(context, one, entry),
    received: [...receivedOf(steps)],
    worked: [...workedOf(steps)],
    fields: [...fieldsOf(steps)],
    slip: { number: numberOf(context, one.id), prints: slipPrintsOf(steps) },
    steps,
    notices: noticesOfCase(context.db, one.id).map(noticeView),
    seen: steps.length,
  };
}

/** 受理单号, once the slip was printed. */
function numberOf({ db }: QueryContext, caseId: number): string | null {
  const hall = findHall(db);
  return hall ? slipNumber(db, hall, caseId) : null;
}

function lineOf(
  one: StoredCase,
  { code, name, approvals }: CatalogueEntry,
  steps: readonly CaseStep[],
  approver: Approver | null,
): CaseLine {
  const { id, ticketId, ticketNumber, handlerId, openedAt, appointedAt, amount, callName, phone } = one;
  const life = lifeOf(steps);
  const waitsFor = life.state === 'approving' ? (chainOf(approvals, amount)[life.level] ?? null) : null;
  return {
    id,
    code,
    name,
    ticketId,
    ticketNumber,
    handlerId,
    openedAt,
    appointedAt,
    amount,
    callName,
    phone: phone === null ? null : maskedPhone(phone),
    life,
    waitsFor,
    forMe: isFor(approver, one, approvals, steps),
  };
}

/** Whether a case waits for the decision of whoever asks. */
export function isFor(
  approver: Approver | null,
  { level, amount, handlerId }: StoredCase,
  approvals: CatalogueEntry['approvals'],
  steps: readonly CaseStep[],
): boolean {
  if (approver === null || level === null) return false;
  const waitsFor = chainOf(approvals, amount)[level];
  if (!waitsFor) return false;
  return typeof approvalRight(waitsFor, approver, takenBy(handlerId, steps, level)) !== 'string';
}

/** What the version says, without what belongs to the entry. */
function bodyOf({
  id: _id,
  code: _code,
  businessTypeId: _businessTypeId,
  active: _active,
  confirmed: _confirmed,
  confirmedBy: _by,
  confirmedAt: _at,
  origin: _origin,
  versionId: _versionId,
  version: _version,
  ...body
}: CatalogueEntry): CatalogueBody {
  return body;
}
