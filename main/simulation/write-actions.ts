import { lifeOf } from '../../shared/corrective-actions/life-of.ts';
import { businessDateOf } from '../../shared/time/business-date.ts';
import { insertAction, updateStanding } from '../../db/corrective-actions/actions.ts';
import { insertStep } from '../../db/corrective-actions/steps.ts';
import type { Connection } from '../../db/database/handle.ts';
import type { InventedAction } from './invented-actions.ts';
import type { WalkedHall } from './write-rounds.ts';

/** Writes invented actions as history, as `writeRounds` does: in one transaction, without events. */
export function writeActions(
  connection: Connection,
  { hallId, timeZone, personId }: WalkedHall,
  actions: readonly InventedAction[],
): void {
  connection.atomically(() => {
    const ids: number[] = [];
    for (const action of actions) {
      const { item, area, checkId, severity, ownerId, openedAt, dueAt, former, repeated, steps } = action;
      const id = insertAction(connection.db, {
        hallId,
        businessDate: businessDateOf(openedAt, timeZone),
        openedAt,
        openedById: personId,
        subjectKey: `five-s:${item.code}`,
        source: { kind: 'checklist-item', checkId, itemCode: item.code },
        title: item.text,
        area: area && { code: area.code, name: area.name },
        formerId: former === null ? null : (ids[former] ?? null),
        repeated,
        severity,
        ownerId,
        dueAt,
      });
      ids.push(id);
      for (const step of steps) insertStep(connection.db, id, step);
      const life = lifeOf(steps);
      const closedAt = life.state === 'closed' ? life.closedAt : null;
      updateStanding(connection.db, id, {
        state: life.state,
        severity,
        ownerId,
        dueAt,
        escalatedTo: null,
        closedAt,
      });
    }
  });
}
