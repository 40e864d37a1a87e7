import { type ComplaintGrade, type ComplaintView, limitsOf } from '../../shared/first-contact/complaint.ts';
import { repeatWithinDays } from '../../shared/first-contact/settings.ts';
import { formerComplaint, putComplaint } from '../../db/first-contact/complaints.ts';
import type { StoredRecord } from '../../db/first-contact/records.ts';
import type { CommandContext } from '../call/handler.ts';
import { gradeTermsToday, todays } from './terms-today.ts';

/** What is known of a record when its complaint is graded. */
type Graded = Pick<StoredRecord, 'id' | 'openedAt' | 'phone'>;

/**
 * 定级: keeps how a complaint is graded. Its limits are those of its level, counted from when it was received; what
 * was already done about it stays.
 */
export function gradeComplaint(
  context: CommandContext,
  record: Graded,
  grade: ComplaintGrade,
  before?: ComplaintView,
): ComplaintView {
  const complaint: ComplaintView = {
    responsibility: 'pending',
    contactedAt: null,
    followedUp: null,
    ...before,
    ...grade,
    ...limitsOf(record.openedAt, gradeTermsToday(context, grade)),
    repeatOf: repeatedBy(context, record, grade),
  };
  putComplaint(context.db, context.hall.id, record.id, complaint);
  return complaint;
}

/** 重复投诉 (reference §10): the same number and category within so many days. */
function repeatedBy(
  context: CommandContext,
  { id, openedAt, phone }: Graded,
  { category }: ComplaintGrade,
): number | null {
  if (phone === null) return null;
  const since = openedAt - todays(context)(repeatWithinDays) * 86_400_000;
  return formerComplaint(context.db, context.hall.id, { recordId: id, phone, category, since });
}
