import { Refusal } from '../../shared/call/refusal.ts';
import { chainOf } from '../../shared/special-service/approvals.ts';
import type { CaseView } from '../../shared/special-service/case-view.ts';
import type { specialServiceContract } from '../../shared/special-service/contract.ts';
import { areInList, missingMaterials } from '../../shared/special-service/materials.ts';
import { type StepBody, hasDecided, receivedOf, workedOf } from '../../shared/special-service/step.ts';
import { stepsOfCase } from '../../db/special-service/steps.ts';
import { findPerson } from '../../db/staff/people.ts';
import type { CommandContext, RoomHandlers } from '../call/handler.ts';
import { appendStep } from './append-step.ts';
import { appoint, assertAppointed } from './appointments.ts';
import { approve, decideAgainst, enterOutside } from './approve.ts';
import { catalogueHandlers } from './catalogue-handlers.ts';
import { casesOfOneTicket, listCases } from './lists.ts';
import { caseInHall, entryOfCase } from './lookup.ts';
import { issueNotice, noticeByCode, printNotice, returnedWith } from './notices.ts';
import { openCase } from './open-case.ts';
import { previewSlip, printSlip } from './print-slip.ts';
import { promise } from './promise.ts';
import { viewOf } from './views.ts';

export const specialServiceHandlers: RoomHandlers<typeof specialServiceContract> = {
  ...catalogueHandlers,
  openCase,
  cases: listCases,
  ofTicket: casesOfOneTicket,
  case: (context, { caseId }) => viewOf(context, caseInHall(context, caseId)),
  approve,
  enterOutside,
  appoint,
  promise,
  sendBack: (context, input) => decideAgainst(context, input, 'sent-back'),
  refuse: (context, input) => decideAgainst(context, input, 'refused'),
  issueNotice,
  notice: noticeByCode,
  printNotice,
  returned: returnedWith,
  slipPaper: previewSlip,
  printSlip,

  fillSlip: (context, { caseId, values }) => {
    const { slipFields } = entryOfCase(context, caseInHall(context, caseId));
    if (values.length !== slipFields.length) throw new Refusal('special-service.fields-other');
    return step(context, caseId, { kind: 'slip-filled', values });
  },

  receive: (context, { caseId, received }) => {
    const one = caseInHall(context, caseId);
    if (one.state !== 'collecting') throw new Refusal('special-service.not-collecting');
    if (!areInList(entryOfCase(context, one).materials, received)) {
      throw new Refusal('special-service.not-in-list');
    }
    return step(context, caseId, { kind: 'received', received });
  },

  work: (context, { caseId, done }) => {
    const { work } = entryOfCase(context, caseInHall(context, caseId));
    if (new Set(done).size !== done.length || done.some((place) => place >= work.length)) {
      throw new Refusal('special-service.not-in-list');
    }
    return step(context, caseId, { kind: 'worked', done });
  },

  changeAmount: (context, { caseId, amount, reason }) => {
    const one = caseInHall(context, caseId);
    if (one.amount === null) throw new Refusal('special-service.no-money');
    if (one.state !== 'collecting') throw new Refusal('special-service.not-collecting');
    return step(context, caseId, { kind: 'amount-changed', amount, reason });
  },

  submit: (context, { caseId }) => {
    const one = caseInHall(context, caseId);
    const { materials, approvals } = entryOfCase(context, one);
    const missing = missingMaterials(materials, receivedOf(stepsOfCase(context.db, caseId)));
    if (missing.length > 0) throw new Refusal('special-service.materials-missing', { count: missing.length });
    assertAppointed(context, one);
    return step(context, caseId, { kind: 'submitted', levels: chainOf(approvals, one.amount).length });
  },

  settle: (context, { caseId, result }) => {
    const { work } = entryOfCase(context, caseInHall(context, caseId));
    const left = work.length - workedOf(stepsOfCase(context.db, caseId)).length;
    if (left > 0) throw new Refusal('special-service.work-missing', { count: left });
    return step(context, caseId, { kind: 'settled', result });
  },

  tell: (context, { caseId, how, toldAt }) =>
    step(context, caseId, { kind: 'told', how, toldAt: toldAt ?? context.now }),
  note: (context, { caseId, words }) => step(context, caseId, { kind: 'noted', words }),
  withdraw: (context, { caseId, reason }) => step(context, caseId, { kind: 'withdrawn', reason }),

  substitute: (context, { caseId, handlerId, reason }) => {
    const { handlerId: before } = caseInHall(context, caseId);
    if (before === handlerId) throw new Refusal('special-service.same-handler');
    if (!findPerson(context.db, handlerId)?.active) throw new Refusal('special-service.person-unknown');
    assertTookNothing(context, caseId, handlerId);
    return step(context, caseId, { kind: 'substituted', handlerId, reason });
  },
};

/** 双人原则: whoever has decided in a case does not handle it as well. */
function assertTookNothing({ db }: CommandContext, caseId: number, personId: number): void {
  if (hasDecided(personId, stepsOfCase(db, caseId))) throw new Refusal('special-service.same-person');
}

function step(context: CommandContext, caseId: number, body: StepBody): CaseView {
  return viewOf(context, appendStep(context, caseInHall(context, caseId), body));
}
