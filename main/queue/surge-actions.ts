import { Refusal } from '../../shared/call/refusal.ts';
import { isWorse } from '../../shared/queue/surge-level.ts';
import type { SurgeMeasure } from '../../shared/queue/surge-measure.ts';
import { timeOfDay } from '../../shared/time/business-date.ts';
import {
  type ActionKey,
  type TakenAction,
  actionsOfSurge,
  deleteSurgeAction,
  insertSurgeAction,
  setSurgeActionDone,
} from '../../db/queue/surge-actions.ts';
import { findSurgeMeasure } from '../../db/queue/surge-measures.ts';
import { findSurge, setSurgeResult } from '../../db/queue/surges.ts';
import type { CommandContext, QueryContext } from '../call/handler.ts';
import { peakOf } from './surge-episode.ts';
import { settleSurgeFinding } from './surge-findings.ts';
import { surgeOfToday } from './surge-state.ts';

/** 我来: whoever is first has it; the same person pressing again changes nothing. */
export function takeSurgeAction(context: CommandContext, action: ActionKey): void {
  const { db, caller, now } = context;
  const { id, active, level } = measureOf(context, action);
  if (surgeOfToday(context)?.id !== action.surgeId) throw new Refusal('queue.surge-over');
  if (!active || isWorse(level, peakOf(db, action.surgeId))) throw new Refusal('queue.surge-measure-unknown');
  const taken = takenAction(context, action);
  if (taken && taken.takenByPersonId !== null && taken.takenByPersonId === caller.person) return;
  if (taken) throw ofSomebodyElse(context, taken);
  insertSurgeAction(db, action, caller.person, now);
  recordAction(context, 'surge.action-taken', action.surgeId, id);
}

/** 做完了. Whoever sees that it is done may say so. */
export function finishSurgeAction(context: CommandContext, action: ActionKey): void {
  const { db, caller, now } = context;
  const { takenAt } = openAction(context, action);
  setSurgeActionDone(db, action, caller.person, now);
  recordAction(context, 'surge.action-done', action.surgeId, action.measureId, { tookMs: now - takenAt });
}

/** 放下: somebody else can take it. Only who has taken it may put it down. */
export function releaseSurgeAction(context: CommandContext, action: ActionKey): void {
  const taken = openAction(context, action);
  if (taken.takenByPersonId !== null && taken.takenByPersonId !== context.caller.person) {
    throw ofSomebodyElse(context, taken);
  }
  deleteSurgeAction(context.db, action);
  recordAction(context, 'surge.action-released', action.surgeId, action.measureId);
}

/** 记录结果: what came of a surge that is over. Said again, the newer words count. */
export function recordSurgeResult(context: CommandContext, surgeId: number, words: string): void {
  const { db, hall, caller, now } = context;
  const surge = findSurge(db, hall.id, surgeId);
  if (!surge || surge.endedAt === null) throw new Refusal('queue.surge-not-over');
  setSurgeResult(db, surgeId, words, caller.person, now);
  settleSurgeFinding(context, surgeId);
  context.record({ kind: 'surge.result-recorded', subjectKind: 'surge', subjectId: surgeId });
}

function measureOf({ db, hall }: QueryContext, { measureId }: ActionKey): SurgeMeasure {
  const measure = findSurgeMeasure(db, hall.id, measureId);
  if (!measure) throw new Refusal('queue.surge-measure-unknown');
  return measure;
}

function takenAction({ db }: QueryContext, { surgeId, measureId }: ActionKey): TakenAction | undefined {
  return actionsOfSurge(db, surgeId).find((action) => action.measureId === measureId);
}

/** An action that was taken and is not done. */
function openAction(context: QueryContext, action: ActionKey): TakenAction {
  measureOf(context, action);
  const isOfHall = findSurge(context.db, context.hall.id, action.surgeId) !== undefined;
  const taken = isOfHall ? takenAction(context, action) : undefined;
  if (!taken || taken.doneAt !== null) throw new Refusal('queue.surge-action-not-open');
  return taken;
}

/** The second one is told who was first, and when. */
function ofSomebodyElse({ hall }: QueryContext, { takenBy, takenAt }: TakenAction): Refusal {
  const time = timeOfDay(takenAt, hall.timeZone);
  if (takenBy === null) return new Refusal('queue.surge-action-taken-unsigned', { time });
  return new Refusal('queue.surge-action-taken', { staff: takenBy, time });
}

function recordAction(
  { record }: CommandContext,
  kind: string,
  surgeId: number,
  measureId: number,
  figures: Readonly<Record<string, number>> = {},
): void {
  record({ kind, subjectKind: 'surge', subjectId: surgeId, body: { measureId, ...figures } });
}
