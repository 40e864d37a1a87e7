import type { SurgeAction, SurgeEpisode, SurgeStep } from '../../shared/queue/surge-episode.ts';
import { type AlertLevel, isWorse, worstOf } from '../../shared/queue/surge-level.ts';
import type { SurgeMeasure } from '../../shared/queue/surge-measure.ts';
import { surgeEffectMinutes, surgeLongMinutes } from '../../shared/queue/surge-settings.ts';
import type { ReadableDb } from '../../db/database/handle.ts';
import { waitingAt } from '../../db/queue/hall-load.ts';
import { type TakenAction, actionsOfSurge } from '../../db/queue/surge-actions.ts';
import { surgeMeasuresOf } from '../../db/queue/surge-measures.ts';
import { type Surge, stepsOfSurge } from '../../db/queue/surges.ts';
import { settingOn } from '../../db/store/settings.ts';
import type { QueryContext } from '../call/handler.ts';

/** A surge with its levels, its card and what each action has helped. */
export function episodeOf(context: QueryContext, surge: Surge): SurgeEpisode {
  const { db } = context;
  const { id, startedAt, endedAt, result, resultAt, resultBy } = surge;
  const steps = stepsOfSurge(db, id);
  const peak = worstStep(steps);
  return {
    id,
    startedAt,
    endedAt,
    peak,
    steps,
    actions: cardOf(context, surge, peak),
    needsResult: isWorthKnowing(context, surge, peak),
    result: result === null ? null : { words: result, by: resultBy, at: resultAt ?? startedAt },
  };
}

/** The worst level that a surge has reached. */
export function peakOf(db: ReadableDb, surgeId: number): AlertLevel {
  return worstStep(stepsOfSurge(db, surgeId));
}

/** Whether a surge that is over is a finding: it reached red, or it took too long. */
export function isWorthKnowing(
  { db, hall }: QueryContext,
  { startedAt, endedAt, businessDate }: Surge,
  peak: AlertLevel,
): boolean {
  if (endedAt === null) return false;
  const longest = settingOn(db, hall.id, surgeLongMinutes, businessDate) * 60_000;
  return peak === 'red' || endedAt - startedAt > longest;
}

/** What stands on the card: the measures of the levels reached, and whatever was taken though it is no longer offered. */
function cardOf(context: QueryContext, surge: Surge, peak: AlertLevel): SurgeAction[] {
  const taken = new Map(actionsOfSurge(context.db, surge.id).map((action) => [action.measureId, action]));
  return surgeMeasuresOf(context.db, context.hall.id)
    .filter((measure) => taken.has(measure.id) || (measure.active && !isWorse(measure.level, peak)))
    .map((measure) => actionOf(context, surge, measure, taken.get(measure.id)));
}

function actionOf(
  context: QueryContext,
  surge: Surge,
  { id, name, level }: SurgeMeasure,
  action: TakenAction | undefined,
): SurgeAction {
  const line = { measureId: id, name, level, taken: null, done: null, effect: null };
  if (!action) return line;
  const { takenAt, takenBy, doneAt, doneBy } = action;
  const taken = { by: takenBy, at: takenAt };
  if (doneAt === null) return { ...line, taken };
  return {
    ...line,
    taken,
    done: { by: doneBy, at: doneAt },
    effect: effectOf(context, surge, takenAt, doneAt),
  };
}

/**
 * What an action has helped: how many waited when it was taken, and so long after it was done, or at the end of the
 * surge if that was earlier.
 */
function effectOf(
  { db, hall, now }: QueryContext,
  { businessDate, endedAt }: Surge,
  takenAt: number,
  doneAt: number,
): SurgeAction['effect'] {
  const seenAt = doneAt + settingOn(db, hall.id, surgeEffectMinutes, businessDate) * 60_000;
  const measuredAt = Math.max(doneAt, Math.min(seenAt, endedAt ?? seenAt));
  const waiting = (at: number): number => waitingAt(db, hall.id, businessDate, at);
  return { before: waiting(takenAt), after: measuredAt <= now ? waiting(measuredAt) : null };
}

/** A surge begins with a step, so one of them is the worst. */
function worstStep(steps: readonly SurgeStep[]): AlertLevel {
  const worst = worstOf(steps.map(({ level }) => level));
  return worst === 'calm' ? 'yellow' : worst;
}
