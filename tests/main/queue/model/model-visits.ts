import type { ModelHall, ModelVisit, SentTo } from './model-hall.ts';
import {
  counterOf,
  dateOf,
  knownVisit,
  legOf,
  notAt,
  notIn,
  notOffered,
  objections,
  openItem,
  visitOf,
} from './model-lookup.ts';
import { newItem, newLeg } from './model-greeter.ts';
import { type CommandInput, type ModelCommands, happens, step } from './model-step.ts';

type Transfer = CommandInput<'transfer'>;

/** What is done with a visit at a counter. */
export const visitCommands: ModelCommands<
  | 'recall'
  | 'arrive'
  | 'finish'
  | 'noShow'
  | 'hold'
  | 'transfer'
  | 'addItem'
  | 'removeItem'
  | 'endItem'
  | 'endStep'
  | 'nameOverLimitCause'
  | 'tellAgreement'
  | 'correctEnd'
> = {
  recall: {
    objections: (hall, at) => {
      const visit = visitOf(hall, at.ticketId);
      return [
        ...notAt(hall, at, ['called']),
        ...objections([visit && legOf(visit).calls > 2, 'queue.recalls-used-up']),
      ];
    },
    effect: (hall, at) => {
      step(hall, at, (visit) => {
        legOf(visit).calls += 1;
        legOf(visit).lastCalledAt = hall.now;
      });
    },
  },

  arrive: {
    objections: (hall, at) => notAt(hall, at, ['called']),
    effect: (hall, at) => {
      step(hall, at, (visit) => {
        legOf(visit).arrivedAt = hall.now;
        visit.state = 'serving';
      });
    },
  },

  finish: {
    objections: (hall, { unsettled, ...at }) => {
      const visit = visitOf(hall, at.ticketId);
      const unknown = visit && unsettled.some(({ itemId }) => !openItem(visit, itemId));
      return [...notAt(hall, at, ['serving']), ...objections([unknown, 'queue.item-unknown'])];
    },
    effect: (hall, { unsettled, overLimitCause, agreement, ...at }) => {
      step(hall, at, (visit) => {
        for (const item of visit.items.filter(({ outcome }) => outcome === null)) {
          endItem(hall, item, unsettled.findLast(({ itemId }) => itemId === item.id)?.cause, agreement);
        }
        legOf(visit).endedAt = hall.now;
        Object.assign(visit, { state: 'finished', endedAt: hall.now });
        visit.overLimitCause = overLimitCause ?? visit.overLimitCause;
      });
    },
  },

  noShow: {
    objections: (hall, at) => notAt(hall, at, ['called']),
    effect: (hall, at) => {
      step(hall, at, (visit) => {
        legOf(visit).endedAt = hall.now;
        visit.state = 'no-show';
      });
    },
  },

  hold: {
    objections: (hall, at) => notAt(hall, at, ['called', 'serving']),
    effect: (hall, { forHall, ...at }) => {
      step(hall, at, (visit) => {
        legOf(visit).endedAt = hall.now;
        Object.assign(visit, { state: 'held', heldForHall: forHall });
      });
    },
  },

  transfer: {
    objections: (hall, input) => [...cannotLeave(hall, input), ...leadsNowhere(hall, input)],
    effect: (hall, { counterId, ticketId, to }) => {
      if (counterId === undefined) {
        sendOn(hall, knownVisit(hall, ticketId), to);
        happens(hall, ticketId);
      } else {
        step(hall, { counterId, ticketId }, (visit) => queueAnew(hall, visit, to));
      }
    },
  },

  addItem: {
    objections: (hall, { businessTypeId, ...at }) => [
      ...notAt(hall, at, ['called', 'serving']),
      ...notOffered(hall, [businessTypeId]),
    ],
    effect: (hall, { businessTypeId, count, ...at }) => {
      const business = hall.facts.businesses.find(({ id }) => id === businessTypeId);
      step(hall, at, ({ items }) => {
        if (business) items.push(newItem(hall.now, business, count));
      });
    },
  },

  removeItem: {
    objections: (hall, { itemId, ...at }) => {
      const visit = visitOf(hall, at.ticketId);
      return [
        ...notAt(hall, at, ['called', 'serving']),
        ...objections(
          [visit && !openItem(visit, itemId), 'queue.item-unknown'],
          [visit && visit.items.length === 1, 'queue.last-item'],
        ),
      ];
    },
    effect: (hall, { itemId, ...at }) => {
      step(hall, at, (visit) => {
        visit.items = visit.items.filter(({ id }) => id !== itemId);
      });
    },
  },

  endItem: {
    objections: (hall, { itemId, ...at }) => {
      const visit = visitOf(hall, at.ticketId);
      return [
        ...notAt(hall, at, ['serving']),
        ...objections(
          [!hall.facts.stepTiming, 'queue.step-timing-off'],
          [visit && !openItem(visit, itemId), 'queue.item-unknown'],
        ),
      ];
    },
    effect: (hall, { itemId, unsettledCause, agreement, ...at }) => {
      step(hall, at, (visit) => {
        const item = openItem(visit, itemId);
        if (item) endItem(hall, item, unsettledCause, agreement);
      });
    },
  },

  endStep: {
    objections: (hall, at) => {
      const visit = visitOf(hall, at.ticketId);
      return [
        ...notAt(hall, at, ['serving']),
        ...objections(
          [!hall.facts.stepTiming, 'queue.step-timing-off'],
          [visit && visit.stepEnds.length >= 4, 'queue.last-step'],
        ),
      ];
    },
    effect: (hall, at) => {
      step(hall, at, ({ stepEnds }) => {
        stepEnds.push({ step: stepEnds.length + 1, endedAt: hall.now });
      });
    },
  },

  tellAgreement: {
    objections: (hall, at) => {
      const visit = visitOf(hall, at.ticketId);
      return [
        ...notAt(hall, at, ['finished']),
        ...objections([visit && !visit.items.some(isToSign), 'queue.nothing-to-sign']),
      ];
    },
    effect: (hall, { ticketId, agreement }) => {
      for (const item of knownVisit(hall, ticketId).items.filter(isToSign)) item.agreement = agreement;
      happens(hall, ticketId);
    },
  },

  nameOverLimitCause: {
    objections: (hall, at) => notAt(hall, at, ['serving', 'finished']),
    effect: (hall, { ticketId, cause }) => {
      knownVisit(hall, ticketId).overLimitCause = cause;
      happens(hall, ticketId);
    },
  },

  correctEnd: {
    objections: (hall, { ticketId, endedAt }) => {
      const visit = visitOf(hall, ticketId);
      const notFinished = notIn(hall, ticketId, ['finished']);
      if (!visit || notFinished.length > 0) return notFinished;
      const [arrivedAt, pressedAt] = [legOf(visit).arrivedAt ?? 0, visit.endedAt ?? 0];
      return objections(
        [visit.date !== dateOf(hall.now), 'queue.correction-too-late'],
        [endedAt < arrivedAt || endedAt > pressedAt, 'queue.correction-out-of-range'],
      );
    },
    effect: (hall, { ticketId, endedAt }) => {
      knownVisit(hall, ticketId).correctedEndAt = endedAt;
      happens(hall, ticketId);
    },
  },
};

function isToSign({ mustInform, outcome }: ModelVisit['items'][number]): boolean {
  return mustInform === 1 && outcome === 'settled';
}

function endItem(
  hall: ModelHall,
  item: ModelVisit['items'][number],
  cause: string | undefined,
  agreement: string | undefined,
): void {
  Object.assign(item, {
    outcome: cause === undefined ? 'settled' : 'unsettled',
    cause: cause ?? null,
    agreement: item.mustInform === 1 && cause === undefined ? (agreement ?? null) : null,
    endedAt: hall.now,
  });
}

/** A counter sends on whom it has; without a counter only who waits is sent on. */
function cannotLeave(hall: ModelHall, { counterId, ticketId }: Transfer): string[] {
  const states = ['waiting', 'called', 'serving'] as const;
  if (counterId !== undefined) return notAt(hall, { counterId, ticketId }, states);
  const visit = visitOf(hall, ticketId);
  return [
    ...notIn(hall, ticketId, states),
    ...objections([visit && visit.state !== 'waiting', 'queue.ticket-of-another-counter']),
  ];
}

function leadsNowhere(hall: ModelHall, { counterId, to }: Transfer): string[] {
  switch (to.kind) {
    case 'series':
      return objections([!hall.facts.seriesIds.includes(to.seriesId), 'queue.transfer-nowhere']);
    case 'skill':
      return objections([!hall.skillIds.includes(to.skillId), 'queue.transfer-nowhere']);
    case 'counter':
      return objections(
        [!counterOf(hall, to.counterId), 'queue.counter-unknown'],
        [to.counterId === counterId, 'queue.transfer-to-itself'],
      );
  }
}

function queueAnew(hall: ModelHall, visit: ModelVisit, to: Transfer['to']): void {
  legOf(visit).endedAt = hall.now;
  const waited = visit.legs.map((leg) => (leg.firstCalledAt ?? leg.queuedAt) - leg.queuedAt);
  visit.legs.push(newLeg(visit.seriesId, hall.now));
  sendOn(hall, visit, to);
  Object.assign(visit, { state: 'waiting', counterId: null, personId: null, unansweredCallAt: null });
  visit.ranksFrom = hall.now - waited.reduce((sum, one) => sum + one, 0);
}

function sendOn(_hall: ModelHall, visit: ModelVisit, to: Transfer['to']): void {
  visit.sentTo = placeOf(to);
  visit.seriesId = to.kind === 'series' ? to.seriesId : visit.seriesId;
  visit.behind = [];
  legOf(visit).seriesId = visit.seriesId;
}

function placeOf(to: Transfer['to']): SentTo {
  switch (to.kind) {
    case 'series':
      return null;
    case 'counter':
      return { counterId: to.counterId };
    case 'skill':
      return { skillId: to.skillId };
  }
}
