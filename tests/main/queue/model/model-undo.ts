import type { ModelHall, ModelStep } from './model-hall.ts';
import {
  activeAt,
  counterOf,
  knownCounter,
  knownVisit,
  legOf,
  objections,
  pauseAt,
  seatAt,
} from './model-lookup.ts';
import { type ModelCommands, happens } from './model-step.ts';

const undoMs = 10_000;

/** Takes back the last step of a counter. */
export const undoCommands: ModelCommands<'undo'> = {
  undo: {
    objections: (hall, { counterId, eventId }) => {
      const counter = counterOf(hall, counterId);
      if (!counter) return ['queue.counter-unknown'];
      const step = counter.lastStep;
      if (step?.eventId !== eventId) return ['queue.nothing-to-undo'];
      const active = activeAt(hall, counterId);
      const overtaken = hall.happened.get(step.visitId)?.times !== step.happened;
      return [
        ...objections(
          [overtaken || (active && active.id !== step.visitId), 'queue.undo-overtaken'],
          [hall.now > step.at + undoMs, 'queue.undo-too-late'],
        ),
        ...cannotReturn(hall, counterId, step),
      ];
    },
    effect: (hall, { counterId }) => {
      const counter = knownCounter(hall, counterId);
      const step = counter.lastStep;
      if (!step) return;
      if (step.before === null) takeBackVisit(hall, step.visitId);
      else Object.assign(knownVisit(hall, step.visitId), structuredClone(step.before));
      if (step.before?.state === 'waiting') forgetCall(hall, step.visitId);
      happens(hall, step.visitId);
      counter.lastStep = null;
    },
  },
};

/** Somebody who goes back to the counter needs the same clerk there, at work. */
function cannotReturn(hall: ModelHall, counterId: number, { before }: ModelStep): string[] {
  if (before === null || (before.state !== 'called' && before.state !== 'serving')) return [];
  const seat = seatAt(hall, counterId);
  return objections(
    [!seat, 'queue.seat-empty'],
    [seat && seat.personId !== before.personId, 'queue.undo-overtaken'],
    [pauseAt(hall, counterId), 'queue.counter-paused'],
  );
}

function takeBackVisit(hall: ModelHall, visitId: number): void {
  const visit = knownVisit(hall, visitId);
  legOf(visit).endedAt = hall.now;
  Object.assign(visit, { state: 'cancelled', endedAt: hall.now, voided: true });
}

/** A call that was taken back was nobody's turn. */
function forgetCall(hall: ModelHall, visitId: number): void {
  const call = hall.calls.findLast((one) => one.visitId === visitId);
  hall.calls = hall.calls.filter((one) => one !== call);
}
