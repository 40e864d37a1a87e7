import type { ComplaintCategory } from '../../shared/first-contact/complaint.ts';
import { massCategories } from '../../shared/first-contact/mass-complaint.ts';
import { receivedSince } from '../../db/first-contact/complaints.ts';
import type { QueryContext } from '../call/handler.ts';
import { massTermsToday } from './terms-today.ts';

/** 群体投诉 (L4): the categories of which there are too many now, each with how many. */
export function massesNow(context: QueryContext): ReadonlyMap<ComplaintCategory, number> {
  const { db, hall, now } = context;
  const terms = massTermsToday(context);
  return massCategories(receivedSince(db, hall.id, now - terms.hours * 3_600_000), now, terms);
}
