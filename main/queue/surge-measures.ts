import { Refusal } from '../../shared/call/refusal.ts';
import {
  type SurgeMeasure,
  type SurgeMeasureValues,
  presetMeasures,
} from '../../shared/queue/surge-measure.ts';
import type { Db } from '../../db/database/handle.ts';
import { findSurgeMeasure, insertSurgeMeasure, updateSurgeMeasure } from '../../db/queue/surge-measures.ts';
import type { CommandContext } from '../call/handler.ts';

/** Puts the proposed measures into a new hall. */
export function furnishSurgeMeasures(db: Db, hallId: number): void {
  for (const measure of presetMeasures) insertSurgeMeasure(db, hallId, { ...measure, origin: 'proposal' });
}

/** A measure of the hall's own. */
export function addSurgeMeasure(context: CommandContext, values: SurgeMeasureValues): { id: number } {
  const id = insertSurgeMeasure(context.db, context.hall.id, { ...values, origin: 'store' });
  recordMeasure(context, id, 'surge-measure.added');
  return { id };
}

/** Other words for a measure, or another level from which it is taken. */
export function changeSurgeMeasure(
  context: CommandContext,
  { id, ...values }: SurgeMeasureValues & Pick<SurgeMeasure, 'id'>,
): SurgeMeasure {
  return change(context, id, { ...values, origin: 'store' });
}

/** Takes a measure out of use, or into use again. */
export function setSurgeMeasureActive(context: CommandContext, id: number, active: boolean): void {
  change(context, id, { active });
}

function change(context: CommandContext, id: number, to: Partial<SurgeMeasure>): SurgeMeasure {
  const measure = findSurgeMeasure(context.db, context.hall.id, id);
  if (!measure) throw new Refusal('queue.surge-measure-unknown');
  const changed = { ...measure, ...to };
  updateSurgeMeasure(context.db, changed);
  recordMeasure(context, id, 'surge-measure.changed');
  return changed;
}

function recordMeasure({ record }: CommandContext, id: number, kind: string): void {
  record({ kind, subjectKind: 'surge-measure', subjectId: id });
}
