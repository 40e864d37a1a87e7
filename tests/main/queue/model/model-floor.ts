import type { ModelHall } from './model-hall.ts';
import { closeLeftovers, leave } from './model-days-end.ts';
import {
  activeAt,
  counterOf,
  dateOf,
  failureUnderWay,
  knownCounter,
  managerCallOf,
  notReady,
  objections,
  pauseAt,
  seatAt,
} from './model-lookup.ts';
import type { ModelCommands } from './model-step.ts';

/** Seats, pauses, the manager, failures and what counters are set to do. */
export const floorCommands: ModelCommands<
  | 'takeSeat'
  | 'leaveSeat'
  | 'pause'
  | 'resume'
  | 'callManager'
  | 'managerArrived'
  | 'setCounterRules'
  | 'addSkill'
  | 'renameSkill'
  | 'declareFailure'
  | 'endFailure'
> = {
  takeSeat: {
    objections: (hall, { counterId, staffNumber }) => {
      const person = personOf(hall, staffNumber ?? '');
      const here = seatAt(hall, counterId);
      const elsewhere = hall.counters.some(
        ({ id }) => id !== counterId && person && seatAt(hall, id)?.personId === person.id,
      );
      return objections(
        [!counterOf(hall, counterId), 'queue.counter-unknown'],
        [!person, 'queue.person-unknown'],
        [here && person && here.personId !== person.id, 'queue.seat-taken'],
        [elsewhere, 'queue.person-sits-elsewhere'],
      );
    },
    effect: (hall, { counterId, staffNumber }) => {
      closeLeftovers(hall);
      const personId = personOf(hall, staffNumber ?? '')?.id ?? 0;
      if (seatAt(hall, counterId)?.personId === personId) return;
      hall.seats.push({ counterId, personId, date: dateOf(hall.now), from: hall.now, until: null });
      happensAt(hall, counterId);
    },
  },

  leaveSeat: {
    objections: (hall, { counterId }) => {
      if (!counterOf(hall, counterId)) return ['queue.counter-unknown'];
      return objections(
        [!seatAt(hall, counterId), 'queue.seat-empty'],
        [activeAt(hall, counterId), 'queue.counter-has-ticket'],
      );
    },
    effect: (hall, { counterId }) => {
      leave(hall, counterId, hall.now);
      happensAt(hall, counterId);
    },
  },

  pause: {
    objections: (hall, { counterId }) => notReady(hall, counterId),
    effect: (hall, { counterId, reason }) => {
      const personId = seatAt(hall, counterId)?.personId ?? 0;
      const date = dateOf(hall.now);
      hall.pauses.push({ counterId, personId, date, from: hall.now, until: null, reason });
      happensAt(hall, counterId);
    },
  },

  resume: {
    objections: (hall, { counterId }) => {
      if (!counterOf(hall, counterId)) return ['queue.counter-unknown'];
      return objections([!pauseAt(hall, counterId), 'queue.counter-not-paused']);
    },
    effect: (hall, { counterId }) => {
      const pause = pauseAt(hall, counterId);
      if (pause) pause.until = hall.now;
      happensAt(hall, counterId);
    },
  },

  callManager: {
    objections: (hall, { counterId }) => objections([!counterOf(hall, counterId), 'queue.counter-unknown']),
    effect: (hall, { counterId }) => {
      const counter = knownCounter(hall, counterId);
      if (managerCallOf(hall, counter) !== null) return;
      counter.managerCalledAt = hall.now;
      happensAt(hall, counterId);
    },
  },

  managerArrived: {
    objections: (hall, { counterId }) => {
      const counter = counterOf(hall, counterId);
      if (!counter) return ['queue.counter-unknown'];
      return objections([managerCallOf(hall, counter) === null, 'queue.manager-not-called']);
    },
    effect: (hall, { counterId }) => {
      knownCounter(hall, counterId).managerCalledAt = null;
      happensAt(hall, counterId);
    },
  },

  setCounterRules: {
    objections: (hall, { counterId, fallbacks, skillIds }) =>
      objections(
        [!counterOf(hall, counterId), 'queue.counter-unknown'],
        [
          !fallbacks.every(({ seriesId }) => hall.facts.seriesIds.includes(seriesId)) ||
            !skillIds.every((id) => hall.skillIds.includes(id)),
          'queue.transfer-nowhere',
        ],
      ),
    effect: (hall, { counterId, fallbacks, skillIds }) => {
      const counter = knownCounter(hall, counterId);
      counter.skillIds = skillIds;
      counter.fallbacks = fallbacks.filter(
        ({ seriesId }, place) =>
          !counter.seriesIds.includes(seriesId) &&
          fallbacks.findLastIndex((one) => one.seriesId === seriesId) === place,
      );
      happensAt(hall, counterId);
    },
  },

  addSkill: {
    objections: () => [],
    effect: (hall) => {
      hall.skillIds.push(Math.max(...hall.skillIds) + 1);
    },
  },

  renameSkill: {
    objections: (hall, { skillId }) =>
      objections([!hall.skillIds.includes(skillId), 'queue.transfer-nowhere']),
    effect: () => undefined,
  },

  declareFailure: {
    objections: (hall) => objections([failureUnderWay(hall), 'queue.failure-under-way']),
    effect: (hall) => {
      hall.failures.push({ from: hall.now, until: null });
    },
  },

  endFailure: {
    objections: (hall) => objections([!failureUnderWay(hall), 'queue.no-failure']),
    effect: (hall) => {
      const failure = failureUnderWay(hall);
      if (failure) failure.until = hall.now;
    },
  },
};

function personOf(hall: ModelHall, staffNumber: string): { readonly id: number } | undefined {
  return hall.facts.people.find((person) => person.staffNumber === staffNumber);
}

/** Something happens to the counter itself. */
function happensAt(hall: ModelHall, counterId: number): void {
  knownCounter(hall, counterId).lastAt = hall.now;
}
