import { Refusal } from '../../shared/call/refusal.ts';
import type { CatalogueEntry } from '../../shared/special-service/catalogue.ts';
import { entriesInVersions, findEntry } from '../../db/special-service/catalogue.ts';
import { type StoredCase, findCase } from '../../db/special-service/cases.ts';
import { findTicket } from '../../db/queue/tickets.ts';
import type { QueryContext } from '../call/handler.ts';

/** A case of this hall. Refuses with `special-service.case-unknown`. */
export function caseInHall({ db, hall }: QueryContext, caseId: number): StoredCase {
  const found = findCase(db, hall.id, caseId);
  if (!found) throw new Refusal('special-service.case-unknown');
  return found;
}

/** An entry of the catalogue in its newest version. Refuses with `special-service.entry-unknown`. */
export function entryInHall({ db, hall }: QueryContext, entryId: number): CatalogueEntry {
  const entry = findEntry(db, hall.id, entryId);
  if (!entry) throw new Refusal('special-service.entry-unknown');
  return entry;
}

/** The catalogue as it was when the case was opened. */
export function entryOfCase(
  { db }: QueryContext,
  { versionId }: Pick<StoredCase, 'versionId'>,
): CatalogueEntry {
  const entry = entriesInVersions(db, [versionId]).get(versionId);
  if (!entry) throw new Error(`Version ${versionId} of the catalogue is gone.`);
  return entry;
}

/** Refuses with `queue.ticket-unknown` a ticket that is not this hall's. */
export function assertTicket({ db, hall }: QueryContext, ticketId: number | undefined): void {
  if (ticketId !== undefined && !findTicket(db, hall.id, ticketId)) throw new Refusal('queue.ticket-unknown');
}
