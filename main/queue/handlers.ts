import type { queueContract } from '../../shared/queue/contract.ts';
import { countersInUse } from '../../db/queue/counters.ts';
import { skillsOfHall } from '../../db/queue/skills.ts';
import { surgeMeasuresOf } from '../../db/queue/surge-measures.ts';
import { findTicketByNumber } from '../../db/queue/tickets.ts';
import type { CommandContext, RoomHandlers } from '../call/handler.ts';
import { announceNotice } from './announce.ts';
import { forgetClips, hallClips, keepClips } from './announcement-clips.ts';
import { announcementsFrom, holdSpeaker, releaseSpeaker, reportSpoken, spokenLog } from './announcements.ts';
import { callChosen, callHeld, callNext, recall, reopen, serveWithoutTicket } from './calling.ts';
import { certificationHandlers } from './certifications.ts';
import { staffPhotoHandlers } from './staff-photos.ts';
import { correctEnd } from './correct.ts';
import { displayStations, setDisplayStation } from './display-stations.ts';
import { callManager, declareFailure, endSystemFailure, managerArrived, pause, resume } from './floor.ts';
import { cancel, changeClass, divert, requeue } from './greeter.ts';
import { ticketHistory } from './history.ts';
import { comeBack } from './come-back.ts';
import { issueTicket } from './issue.ts';
import { kioskLayoutView, kioskView, resetKioskLayout, setKioskLayout } from './kiosk.ts';
import { outlook } from './outlook.ts';
import { plateView } from './plate.ts';
import { reprintTicket } from './print-ticket.ts';
import { endStep } from './service-steps.ts';
import { assertOwnSeat, leaveSeat, takeSeat } from './seats.ts';
import { logRecovery, longWaiters, recoveriesOfTicket, takeBackRecovery } from './recovery.ts';
import { addSkill, changeCounterRules, changeSkillName } from './skills.ts';
import {
  finishSurgeAction,
  recordSurgeResult,
  releaseSurgeAction,
  takeSurgeAction,
} from './surge-actions.ts';
import { addSurgeMeasure, changeSurgeMeasure, setSurgeMeasureActive } from './surge-measures.ts';
import { surgeLevelView, surgesView } from './surge-views.ts';
import { ticketDesignHandlers } from './ticket-design.ts';
import { transfer } from './transfer.ts';
import { undo } from './undo.ts';
import { counterView, displayView, hallView } from './views.ts';
import {
  addItem,
  arrive,
  endItemByItself,
  finish,
  hold,
  nameOverLimitCause,
  noShow,
  removeItem,
  tellAgreement,
} from './visit.ts';

/** A command that has nothing to tell but that it is done. */
function done<A extends unknown[]>(act: (...args: A) => void): (...args: A) => Record<string, never> {
  return (...args) => {
    act(...args);
    return {};
  };
}

/** A command at a counter: only by who sits there, or by those in charge. */
function atOwnSeat<I extends { readonly counterId?: number }, T>(
  act: (context: CommandContext, input: I) => T,
): (context: CommandContext, input: I) => T {
  return (context, input) => {
    if (input.counterId !== undefined) assertOwnSeat(context, input.counterId);
    return act(context, input);
  };
}

export const queueHandlers: RoomHandlers<typeof queueContract> = {
  ...certificationHandlers,
  ...staffPhotoHandlers,
  ...ticketDesignHandlers,

  issueTicket,
  comeBack,
  reprintTicket,
  cancel: (context, { ticketId }) => cancel(context, ticketId),
  requeue: (context, { ticketId }) => requeue(context, ticketId),
  changeClass,
  divert,

  callNext: atOwnSeat((context, { counterId }) => callNext(context, counterId)),
  callChosen: atOwnSeat((context, { counterId, number, reason }) =>
    callChosen(context, counterId, number, reason),
  ),
  callHeld: atOwnSeat((context, { counterId, ticketId }) => callHeld(context, counterId, ticketId)),
  serveWithoutTicket: atOwnSeat((context, { counterId, ...asked }) =>
    serveWithoutTicket(context, counterId, asked),
  ),
  recall: atOwnSeat((context, { counterId, ticketId }) => recall(context, counterId, ticketId)),
  arrive: atOwnSeat((context, { counterId, ticketId }) => arrive(context, counterId, ticketId)),
  finish,
  noShow: atOwnSeat((context, { counterId, ticketId }) => noShow(context, counterId, ticketId)),
  hold,
  transfer: atOwnSeat(transfer),
  addItem,
  removeItem,
  endItem: atOwnSeat(endItemByItself),
  endStep: atOwnSeat((context, { counterId, ticketId }) => endStep(context, counterId, ticketId)),
  nameOverLimitCause,
  tellAgreement,
  reopen: atOwnSeat((context, { counterId, ticketId }) => reopen(context, counterId, ticketId)),
  correctEnd,
  undo: atOwnSeat((context, { counterId, eventId }) => undo(context, counterId, eventId)),

  takeSeat: (context, { counterId, staffNumber }) => takeSeat(context, counterId, staffNumber),
  leaveSeat: atOwnSeat(done((context, { counterId }) => leaveSeat(context, counterId))),
  pause: atOwnSeat(done((context, { counterId, reason }) => pause(context, counterId, reason))),
  resume: atOwnSeat(done((context, { counterId }) => resume(context, counterId))),
  callManager: atOwnSeat(done((context, { counterId }) => callManager(context, counterId))),
  managerArrived: done((context, { counterId }) => managerArrived(context, counterId)),
  setCounterRules: done(changeCounterRules),
  counterRules: ({ db, hall }) =>
    countersInUse(db, hall.id).map(({ id, fallbacks, skillIds }) => ({ counterId: id, fallbacks, skillIds })),
  counter: (context, { counterId }) => counterView(context, counterId),

  hall: (context) => hallView(context),
  display: (context) => displayView(context),
  outlook,
  findTicket: ({ db, hall, businessDate }, { number }) => ({
    ticketId: findTicketByNumber(db, hall.id, businessDate, number)?.id ?? null,
  }),
  ticket: (context, { ticketId }) => ticketHistory(context, ticketId),
  skills: ({ db, hall }) => skillsOfHall(db, hall.id),
  addSkill: (context, { name }) => addSkill(context, name),
  renameSkill: done((context, { skillId, name }) => changeSkillName(context, skillId, name)),
  declareFailure: done((context) => declareFailure(context)),
  endFailure: done((context) => endSystemFailure(context)),

  kiosk: (context) => kioskView(context),
  kioskLayout: (context) => kioskLayoutView(context),
  setKioskLayout: done(setKioskLayout),
  resetKioskLayout: done((context) => resetKioskLayout(context)),
  announcements: (context, { after }) => announcementsFrom(context, after),
  holdSpeaker: (context, { speaker }) => holdSpeaker(context, speaker),
  releaseSpeaker: (context, { speaker }) => releaseSpeaker(context, speaker),
  reportSpoken: done(reportSpoken),
  announceNotice: (context, { words }) => announceNotice(context, words),
  spokenLog: (context) => spokenLog(context),
  announcementClips: (context) => hallClips(context),
  keepClips: done(keepClips),
  forgetClips: done((context) => forgetClips(context)),
  displayStations: (context) => displayStations(context),
  setDisplayStation: done(setDisplayStation),
  plate: (context, input) => plateView(context, input),
  surgeLevel: (context) => surgeLevelView(context),
  surges: (context, { date }) => surgesView(context, date ?? context.businessDate),
  takeSurgeAction: done(takeSurgeAction),
  finishSurgeAction: done(finishSurgeAction),
  releaseSurgeAction: done(releaseSurgeAction),
  recordSurgeResult: done((context, { surgeId, words }) => recordSurgeResult(context, surgeId, words)),
  surgeMeasures: ({ db, hall }) => surgeMeasuresOf(db, hall.id),
  addSurgeMeasure,
  changeSurgeMeasure,
  setSurgeMeasureActive: done((context, { id, active }) => setSurgeMeasureActive(context, id, active)),

  longWaiters: (context) => longWaiters(context),
  recoveriesOf: (context, { ticketId }) => ({ recoveries: recoveriesOfTicket(context, ticketId) }),
  logRecovery,
  takeBackRecovery: done((context, { recoveryId }) => takeBackRecovery(context, recoveryId)),
};
