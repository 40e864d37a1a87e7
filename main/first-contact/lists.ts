import type { InputOf, OutputOf } from '../../shared/call/procedure.ts';
import type { firstContactContract } from '../../shared/first-contact/contract.ts';
import type { RecordList } from '../../shared/first-contact/record-view.ts';
import { addDays, zonedTime } from '../../shared/time/business-date.ts';
import { type StoredRecord, closedRecords, openRecords } from '../../db/first-contact/records.ts';
import type { QueryContext } from '../call/handler.ts';
import { keepsPromise } from './lookup.ts';
import { linesOf } from './views.ts';

type Records = (typeof firstContactContract)['records'];

/** How many days of closed records are listed where no day is named. */
const lately = 30;

/** The records of a list: what is open by its promise, what is closed by when. */
export function listRecords(context: QueryContext, input: InputOf<Records>): OutputOf<Records> {
  const found = input.list === 'closed' ? closedIn(context, input) : openIn(context, input.list);
  return { total: found.length, records: linesOf(context, found.slice(0, input.limit)) };
}

function openIn(context: QueryContext, list: Exclude<RecordList, 'closed'>): StoredRecord[] {
  return openRecords(context.db, context.hall.id).filter((record) => isIn(context, list, record));
}

function isIn(
  context: QueryContext,
  list: Exclude<RecordList, 'closed'>,
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

function closedIn({ db, hall, businessDate }: QueryContext, { from, to }: InputOf<Records>): StoredRecord[] {
  const last = to ?? businessDate;
  const first = from ?? addDays(last, -lately);
  const start = zonedTime(first, '00:00', hall.timeZone);
  return closedRecords(db, hall.id, start, zonedTime(addDays(last, 1), '00:00', hall.timeZone));
}
