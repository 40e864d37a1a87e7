import type { InputOf, OutputOf } from '../../shared/call/procedure.ts';
import type { firstContactContract } from '../../shared/first-contact/contract.ts';
import type { RecordList } from '../../shared/first-contact/record-view.ts';
import { addDays } from '../../shared/time/business-date.ts';
import {
  type StoredRecord,
  closedRecords,
  complaintsToFollowUp,
  openRecords,
  recordsToAttend,
} from '../../db/first-contact/records.ts';
import { stepsOfRecords } from '../../db/first-contact/steps.ts';
import type { QueryContext } from '../call/handler.ts';
import { keepsPromise } from './lookup.ts';
import { spanOf } from './span.ts';
import { linesOf } from './views.ts';

type Records = (typeof firstContactContract)['records'];

type OpenList = Exclude<RecordList, 'closed' | 'follow-up' | 'escalated'>;

/** How many days of closed records are listed where no day is named. */
const lately = 30;

/** The records of a list: what is open by its promise, what is closed by when. */
export function listRecords(context: QueryContext, input: InputOf<Records>): OutputOf<Records> {
  const found = recordsOf(context, input);
  return { total: found.length, records: linesOf(context, found.slice(0, input.limit)) };
}

function recordsOf(context: QueryContext, input: InputOf<Records>): StoredRecord[] {
  const { db, hall } = context;
  switch (input.list) {
    case 'closed':
      return closedIn(context, input);
    case 'follow-up':
      return complaintsToFollowUp(db, hall.id);
    case 'escalated': {
      const steps = stepsOfRecords(
        db,
        recordsToAttend(db, hall.id).map(({ id }) => id),
      );
      return openRecords(db, hall.id).filter(({ id }) =>
        steps.get(id)?.some(({ body }) => body.kind === 'escalated'),
      );
    }
    default:
      return openIn(context, input.list);
  }
}

function openIn(context: QueryContext, list: OpenList): StoredRecord[] {
  return openRecords(context.db, context.hall.id).filter((record) => isIn(context, list, record));
}

function isIn(
  context: QueryContext,
  list: OpenList,
  { state, ownerId, promisedAt, answerDueAt }: StoredRecord,
): boolean {
  switch (list) {
    case 'mine':
      return keepsPromise(context, ownerId);
    case 'open':
      return true;
    case 'overdue':
      return promisedAt < context.now || (answerDueAt !== null && answerDueAt < context.now);
    case 'handed':
    case 'to-tell':
      return state === list;
  }
}

function closedIn(context: QueryContext, { from, to }: InputOf<Records>): StoredRecord[] {
  const last = to ?? context.businessDate;
  const first = from ?? addDays(last, -lately);
  return closedRecords(context.db, context.hall.id, ...spanOf(context, { from: first, to: last }));
}
