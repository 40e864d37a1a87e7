import { Refusal } from '../../shared/call/refusal.ts';
import { paperHtml } from '../../shared/printing/paper.ts';
import type { CatalogueEntry } from '../../shared/special-service/catalogue.ts';
import type { catalogueContract } from '../../shared/special-service/catalogue-contract.ts';
import { presetEntries } from '../../shared/special-service/presets.ts';
import type { Db } from '../../db/database/handle.ts';
import {
  confirmEntry,
  findEntryByCode,
  insertEntry,
  insertVersion,
  listCatalogue,
  listCatalogueCodes,
  setEntryActive,
  versionsOf,
} from '../../db/special-service/catalogue.ts';
import { findBusinessType } from '../../db/store/business-types.ts';
import { findHall } from '../../db/store/hall.ts';
import type { CommandContext, RoomHandlers } from '../call/handler.ts';
import { furnishMaterialLists } from './furnish-lists.ts';
import { limitsNotice } from './limits-notice.ts';
import { entryInHall } from './lookup.ts';

/** 办理目录: every change is a new version, so that an open case keeps what it was opened with. */
export const catalogueHandlers: RoomHandlers<typeof catalogueContract> = {
  catalogue: ({ db, hall }) => listCatalogue(db, hall.id),
  versions: (context, { entryId }) => versionsOf(context.db, entryInHall(context, entryId).id),
  limitsNotice: (context, { language }) => ({ html: paperHtml(limitsNotice(context, language)) }),

  addEntry: (context, { code, businessTypeId, body }) => {
    const { db, hall, now, caller } = context;
    if (findEntryByCode(db, hall.id, code)) throw new Refusal('special-service.code-taken', { code });
    if (businessTypeId !== null && !findBusinessType(db, businessTypeId)) {
      throw new Refusal('special-service.business-unknown');
    }
    const id = insertEntry(db, hall.id, { code, businessTypeId, active: true, origin: 'store' });
    insertVersion(db, id, body, { at: now, by: caller.person });
    return changed(context, 'catalogue.entry-added', id);
  },

  changeEntry: (context, { entryId, version, body }) => {
    const { db, now, caller } = context;
    entryAsSeen(context, entryId, version);
    insertVersion(db, entryId, body, { at: now, by: caller.person });
    // What the region has looked at is not what stands here now.
    confirmEntry(db, entryId, null);
    return changed(context, 'catalogue.entry-changed', entryId);
  },

  setEntry: (context, { entryId, version, active }) => {
    entryAsSeen(context, entryId, version);
    setEntryActive(context.db, entryId, active);
    return changed(context, 'catalogue.entry-set', entryId);
  },

  confirmEntry: (context, { entryId, version, confirmed }) => {
    const { db, now, caller } = context;
    entryAsSeen(context, entryId, version);
    confirmEntry(db, entryId, confirmed ? { at: now, by: caller.person } : null);
    return changed(context, 'catalogue.entry-confirmed', entryId);
  },

  loadPresets: (context) => {
    const { db, hall, now, record } = context;
    const added = addPresets(db, hall.id, now);
    if (added > 0) {
      record({
        kind: 'catalogue.presets-loaded',
        subjectKind: 'hall',
        subjectId: hall.id,
        body: { added },
      });
    }
    return { added };
  },
};

/** Gives a hall the special business and the material lists that it can begin with, none of it confirmed yet. */
export function furnishCatalogue(db: Db, hallId: number): void {
  const at = findHall(db)?.setUpAt ?? 0;
  addPresets(db, hallId, at);
  furnishMaterialLists(db, hallId, at);
}

/** Adds the special business whose codes the hall does not have. Returns how many. @param at UTC ms */
function addPresets(db: Db, hallId: number, at: number): number {
  const taken = listCatalogueCodes(db, hallId);
  const missing = presetEntries.filter(({ code }) => !taken.has(code));
  for (const { code, active, named, body } of missing) {
    const origin = named ? 'customer-2006' : 'proposal';
    const id = insertEntry(db, hallId, { code, businessTypeId: null, active, origin });
    insertVersion(db, id, body, { at, by: null });
  }
  return missing.length;
}

/** An entry of which somebody has seen the newest version. Refuses with `special-service.entry-changed`. */
function entryAsSeen(context: CommandContext, entryId: number, seen: number): void {
  const { version } = entryInHall(context, entryId);
  if (version !== seen) throw new Refusal('special-service.entry-changed', { version });
}

function changed(context: CommandContext, kind: string, entryId: number): CatalogueEntry {
  const entry = entryInHall(context, entryId);
  const { versionId, active, confirmed } = entry;
  context.record({
    kind,
    subjectKind: 'catalogue-entry',
    subjectId: entryId,
    body: { versionId, active, confirmed },
  });
  return entry;
}
