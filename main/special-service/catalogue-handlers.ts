import { Refusal } from '../../shared/call/refusal.ts';
import type { CatalogueEntry } from '../../shared/special-service/catalogue.ts';
import type { specialServiceContract } from '../../shared/special-service/contract.ts';
import { presetEntries } from '../../shared/special-service/presets.ts';
import type { Db } from '../../db/database/handle.ts';
import {
  findEntryByCode,
  insertEntry,
  insertVersion,
  listCatalogue,
  updateEntry,
} from '../../db/special-service/catalogue.ts';
import { findBusinessType } from '../../db/store/business-types.ts';
import { findHall } from '../../db/store/hall.ts';
import type { CommandContext, RoomHandlers } from '../call/handler.ts';
import { furnishMaterialLists } from './furnish-lists.ts';
import { entryInHall } from './lookup.ts';

type Catalogue = Pick<typeof specialServiceContract, 'catalogue' | 'addEntry' | 'changeEntry' | 'setEntry'>;

/** 办理目录: every change is a new version, so that an open case keeps what it was opened with. */
export const catalogueHandlers: RoomHandlers<Catalogue> = {
  catalogue: ({ db, hall }) => listCatalogue(db, hall.id),

  addEntry: (context, { code, businessTypeId, body }) => {
    const { db, hall, now, caller } = context;
    if (findEntryByCode(db, hall.id, code)) throw new Refusal('special-service.code-taken', { code });
    if (businessTypeId !== null && !findBusinessType(db, businessTypeId)) {
      throw new Refusal('special-service.business-unknown');
    }
    const entry = { code, businessTypeId, active: true, confirmed: true, origin: 'store' } as const;
    const id = insertEntry(db, hall.id, entry);
    insertVersion(db, id, body, { at: now, by: caller.person });
    return changed(context, 'catalogue.entry-added', id);
  },

  changeEntry: (context, { entryId, body }) => {
    entryInHall(context, entryId);
    insertVersion(context.db, entryId, body, { at: context.now, by: context.caller.person });
    return changed(context, 'catalogue.entry-changed', entryId);
  },

  setEntry: (context, { entryId, active, confirmed }) => {
    entryInHall(context, entryId);
    updateEntry(context.db, entryId, active, confirmed);
    return changed(context, 'catalogue.entry-set', entryId);
  },
};

/** Gives a hall the special business and the material lists that it can begin with, none of it confirmed yet. */
export function furnishCatalogue(db: Db, hallId: number): void {
  const at = findHall(db)?.setUpAt ?? 0;
  for (const { code, active, named, body } of presetEntries) {
    const origin = named ? 'customer-2006' : 'proposal';
    const id = insertEntry(db, hallId, { code, businessTypeId: null, active, confirmed: false, origin });
    insertVersion(db, id, body, { at, by: null });
  }
  furnishMaterialLists(db, hallId, at);
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
