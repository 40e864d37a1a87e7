import { regionAfterDays } from '../../shared/corrective-actions/settings.ts';
import type { Escalation } from '../../shared/corrective-actions/step.ts';
import { type StoredAction, overdueActions, parkedActions } from '../../db/corrective-actions/actions.ts';
import { stepsOfAction } from '../../db/corrective-actions/steps.ts';
import { settingOn } from '../../db/store/settings.ts';
import type { QueryContext } from '../call/handler.ts';
import type { Watch } from '../jobs/watch.ts';
import { resumeAction } from './action-steps.ts';
import { appendStep } from './append-step.ts';
import { writeOverdue } from './overdue-findings.ts';

const dayMs = 86_400_000;

/** 逾期上报, 挂账到期: what is overdue goes to the manager and then to the region, what was parked comes back on its day. */
export const watchDeadlines: Watch = {
  name: 'corrective-actions.deadlines',
  about: ['corrective-actions', 'settings'],
  topics: ['corrective-actions', 'findings'],
  isDue: (context) => toEscalate(context).length > 0 || toResume(context).length > 0,
  apply: (context) => {
    for (const { action, to } of toEscalate(context)) {
      appendStep(context, action, { personId: null, body: { kind: 'escalated', to } });
      writeOverdue(context, action, to);
    }
    for (const action of toResume(context)) resumeAction(context, action, null);
  },
};

interface Escalated {
  readonly action: StoredAction;
  readonly to: Escalation;
}

/** What is to be told now: each step once, the region where the manager has known for long enough. */
function toEscalate(context: QueryContext): Escalated[] {
  const { db, hall, businessDate, now } = context;
  const overdue = overdueActions(db, hall.id, now);
  if (overdue.length === 0) return [];
  const regionAfterMs = settingOn(db, hall.id, regionAfterDays, businessDate) * dayMs;
  return overdue.flatMap((action): Escalated[] => {
    const to = now - action.dueAt >= regionAfterMs ? 'region' : 'manager';
    return action.escalatedTo === to || action.escalatedTo === 'region' ? [] : [{ action, to }];
  });
}

/** Whose plan date has come. */
function toResume({ db, hall, businessDate }: QueryContext): StoredAction[] {
  return parkedActions(db, hall.id).filter(({ id }) => {
    const last = stepsOfAction(db, id).findLast(({ body }) => body.kind === 'parked');
    return last?.body.kind === 'parked' && last.body.until <= businessDate;
  });
}
