import type { OutputOf } from '../../shared/call/procedure.ts';
import { Refusal } from '../../shared/call/refusal.ts';
import { attentionOf } from '../../shared/first-contact/attention.ts';
import type { firstContactContract } from '../../shared/first-contact/contract.ts';
import type { RecordView } from '../../shared/first-contact/record-view.ts';
import { complaintsOf } from '../../db/first-contact/complaints.ts';
import { recordsToAttend } from '../../db/first-contact/records.ts';
import { stepsOfRecord, stepsOfRecords } from '../../db/first-contact/steps.ts';
import type { CommandContext, QueryContext } from '../call/handler.ts';
import { recordInHall } from './lookup.ts';
import { takeStep } from './take-step.ts';

type ToAttend = OutputOf<(typeof firstContactContract)['toAttend']>;

/** 马上要看的 (B8, B25), for whoever is in charge: what was escalated to the manager is the store manager's. */
export function toAttend({ db, hall, caller }: QueryContext): ToAttend {
  const open = recordsToAttend(db, hall.id);
  const ids = open.map(({ id }) => id);
  const [steps, complaints] = [stepsOfRecords(db, ids), complaintsOf(db, ids)];
  const isManager = caller.roles.includes('store-manager');
  const waiting = open.flatMap(({ id, ownerId }) => {
    const found = attentionOf(steps.get(id) ?? [], complaints.get(id)?.bypassRisk ?? false);
    const isMine = found?.to === 'duty-manager' || (isManager && found?.to === 'manager');
    return found && isMine ? [{ recordId: id, ownerId, ...found }] : [];
  });
  return { records: waiting.sort((one, other) => one.since - other.since) };
}

/** 接手. Refuses with `first-contact.nothing-to-attend` where nothing waits. */
export function attend(context: CommandContext, recordId: number): RecordView {
  recordInHall(context, recordId);
  const risk = complaintsOf(context.db, [recordId]).get(recordId)?.bypassRisk ?? false;
  if (attentionOf(stepsOfRecord(context.db, recordId), risk) === null) {
    throw new Refusal('first-contact.nothing-to-attend');
  }
  return takeStep(context, recordId, { kind: 'attended' });
}
