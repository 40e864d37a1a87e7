import { agreements } from '../../../../shared/queue/agreement.ts';
import { pauseReasons } from '../../../../shared/queue/pause.ts';
import { careReasons, priorityClasses } from '../../../../shared/queue/priority.ts';
import { overLimitCauses, unsettledCauses } from '../../../../shared/queue/ticket.ts';
import {
  type Draw,
  nobody,
  someBusiness,
  someCounter,
  someItem,
  someNumber,
  someVisit,
  someVisitAt,
} from './draw.ts';
import type { ModelHall } from './model-hall.ts';
import { legOf, visitOf } from './model-lookup.ts';
import type { CommandInput, CommandName } from './model-step.ts';

const minute = 60_000;

/** Sends for each command what somebody might send: mostly sense, and often enough none. */
export const drawnInputs: {
  readonly [N in CommandName]: (draw: Draw, hall: ModelHall) => CommandInput<N>;
} = {
  issueTicket: (draw, hall) => ({
    ...askedItem(draw, hall),
    more: draw.once(4) ? [askedItem(draw, hall)] : [],
    class: askedClass(draw, hall),
    onPaper: { large: false, language: 'zh-CN' },
  }),
  // The model's hall gives no notices out, so no code is any.
  comeBack: () => ({ code: 'ZZZZZZ', care: false, onPaper: { large: false, language: 'zh-CN' } }),
  cancel: (draw, hall) => ({ ticketId: someVisit(draw, hall, ['waiting', 'held', 'no-show']) }),
  requeue: (draw, hall) => ({ ticketId: someVisit(draw, hall, ['no-show']) }),
  changeClass: (draw, hall) => ({
    ...askedClass(draw, hall),
    ticketId: someVisit(draw, hall, ['waiting']),
  }),
  divert: (draw, hall) => ({
    channel: draw.of(['phone', 'machine', 'answer'] as const),
    ...(draw.once(2) ? { businessTypeId: someBusiness(draw, hall) } : {}),
  }),

  callNext: (draw, hall) => ({ counterId: someCounter(draw, hall) }),
  callChosen: (draw, hall) => ({
    counterId: someCounter(draw, hall),
    number: someNumber(draw, hall),
    reason: '客户着急',
  }),
  callHeld: (draw, hall) => someVisitAt(draw, hall, ['held']),
  serveWithoutTicket: (draw, hall) => ({ ...askedItem(draw, hall), counterId: someCounter(draw, hall) }),
  reopen: (draw, hall) => someVisitAt(draw, hall, ['finished']),

  recall: (draw, hall) => someVisitAt(draw, hall, ['called']),
  arrive: (draw, hall) => someVisitAt(draw, hall, ['called']),
  finish: (draw, hall) => {
    const at = someVisitAt(draw, hall, ['serving']);
    const unsettled = { itemId: someItem(draw, hall, at.ticketId), cause: draw.of(unsettledCauses) };
    return {
      ...at,
      unsettled: draw.once(3) ? [unsettled] : [],
      ...(draw.once(4) ? { overLimitCause: draw.of(overLimitCauses) } : {}),
      ...(draw.once(2) ? { agreement: draw.of(agreements) } : {}),
    };
  },
  noShow: (draw, hall) => someVisitAt(draw, hall, ['called']),
  hold: (draw, hall) => ({ ...someVisitAt(draw, hall, ['called', 'serving']), forHall: draw.once(2) }),
  transfer: (draw, hall) => {
    const to = destination(draw, hall);
    if (draw.once(3)) return { ticketId: someVisit(draw, hall, ['waiting']), to };
    return { ...someVisitAt(draw, hall, ['called', 'serving']), to };
  },
  addItem: (draw, hall) => ({ ...someVisitAt(draw, hall, ['called', 'serving']), ...askedItem(draw, hall) }),
  removeItem: (draw, hall) => withItem(draw, hall, someVisitAt(draw, hall, ['called', 'serving'])),
  endItem: (draw, hall) => ({
    ...withItem(draw, hall, someVisitAt(draw, hall, ['serving'])),
    ...(draw.once(2) ? { unsettledCause: draw.of(unsettledCauses) } : {}),
    ...(draw.once(2) ? { agreement: draw.of(agreements) } : {}),
  }),
  endStep: (draw, hall) => someVisitAt(draw, hall, ['serving']),
  tellAgreement: (draw, hall) => ({
    ...someVisitAt(draw, hall, ['finished']),
    agreement: draw.of(agreements),
  }),
  nameOverLimitCause: (draw, hall) => ({
    ...someVisitAt(draw, hall, ['serving', 'finished']),
    cause: draw.of(overLimitCauses),
  }),
  correctEnd: (draw, hall) => {
    const ticketId = someVisit(draw, hall, ['finished']);
    const visit = visitOf(hall, ticketId);
    const [from, to] = [visit ? (legOf(visit).arrivedAt ?? 0) : 0, visit?.endedAt ?? minute];
    const around = [from - 1, from, Math.floor((from + to) / 2), to, to + 1];
    return { ticketId, endedAt: draw.of(around), reason: '忘按办结' };
  },
  undo: (draw, hall) => {
    const latest = Math.max(...hall.counters.map(({ lastStep }) => lastStep?.at ?? 0));
    const counter =
      hall.counters.find(({ lastStep }) => lastStep?.at === latest && !draw.once(4)) ??
      draw.of(hall.counters);
    const counterId = draw.once(10) ? someCounter(draw, hall) : counter.id;
    return { counterId, eventId: draw.once(10) ? nobody : (counter.lastStep?.eventId ?? nobody) };
  },

  takeSeat: (draw, hall) => ({
    counterId: someCounter(draw, hall),
    staffNumber: draw.once(15) ? '0000' : draw.of(hall.facts.people).staffNumber,
  }),
  leaveSeat: (draw, hall) => ({ counterId: someCounter(draw, hall) }),
  pause: (draw, hall) => ({ counterId: someCounter(draw, hall), reason: draw.of(pauseReasons) }),
  resume: (draw, hall) => ({ counterId: someCounter(draw, hall) }),
  callManager: (draw, hall) => ({ counterId: someCounter(draw, hall) }),
  managerArrived: (draw, hall) => ({ counterId: someCounter(draw, hall) }),
  setCounterRules: (draw, hall) => ({
    counterId: someCounter(draw, hall),
    fallbacks: Array.from({ length: draw.upTo(3) }, () => ({
      seriesId: draw.once(20) ? nobody : draw.of(hall.facts.seriesIds),
      afterMinutes: draw.of([0, 5, 15]),
    })),
    skillIds: draw.once(20) ? [nobody] : draw.once(2) ? [draw.of(hall.skillIds)] : [],
  }),
  addSkill: () => ({ name: { zh: '新技能' } }),
  renameSkill: (draw, hall) => ({
    skillId: draw.once(4) ? nobody : draw.of(hall.skillIds),
    name: { zh: '改名技能' },
  }),
  declareFailure: () => ({}),
  endFailure: () => ({}),
};

function askedItem(draw: Draw, hall: ModelHall): { businessTypeId: number; count: number } {
  return { businessTypeId: someBusiness(draw, hall), count: draw.once(4) ? 3 : 1 };
}

function askedClass(draw: Draw, hall: ModelHall): CommandInput<'issueTicket'>['class'] {
  const priorityClass = draw.once(3) ? draw.of(priorityClasses) : 'ordinary';
  const appointmentAt = hall.now + (draw.upTo(9) - 4) * 10 * minute;
  return {
    priorityClass,
    ...(draw.once(2) ? { classReason: draw.of(careReasons) } : {}),
    ...(draw.once(8) ? {} : { appointmentAt }),
  };
}

function destination(draw: Draw, hall: ModelHall): CommandInput<'transfer'>['to'] {
  switch (draw.upTo(4)) {
    case 0:
      return { kind: 'counter', counterId: someCounter(draw, hall) };
    case 1:
      return { kind: 'skill', skillId: draw.once(10) ? nobody : draw.of(hall.skillIds) };
    default:
      return { kind: 'series', seriesId: draw.once(15) ? nobody : draw.of(hall.facts.seriesIds) };
  }
}

function withItem<T extends { readonly ticketId: number }>(
  draw: Draw,
  hall: ModelHall,
  at: T,
): T & { itemId: number } {
  return { ...at, itemId: someItem(draw, hall, at.ticketId) };
}
