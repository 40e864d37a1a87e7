import { presetMaterialLists } from '../../shared/special-service/preset-material-lists.ts';
import type { Db, ReadableDb } from '../../db/database/handle.ts';
import { insertEntry, insertVersion, listCatalogueCodes } from '../../db/special-service/catalogue.ts';
import { listBusinessTypes } from '../../db/store/business-types.ts';
import type { Watch } from '../jobs/watch.ts';

interface ListToAdd {
  readonly businessTypeId: number;
  readonly list: (typeof presetMaterialLists)[number];
}

/**
 * 普通业务材料清单: a hall that was set up before there were any is given the proposals, for those of its business types
 * that have none, as a new hall is. An entry is never deleted, so none comes back that the hall has turned off.
 */
export const furnishListsLater: Watch = {
  name: 'special-service.material-lists',
  about: ['store', 'special-service'],
  topics: ['special-service'],
  isDue: ({ db, hall }) => missingLists(db, hall.id).length > 0,
  apply: ({ db, hall, now, record }) => {
    const added = furnishMaterialLists(db, hall.id, now);
    const body = { entries: added };
    record({ kind: 'catalogue.furnished', subjectKind: 'hall', subjectId: hall.id, body });
  },
};

/** Gives a hall the material lists that it has not, none of them confirmed, and says how many. @param at UTC ms */
export function furnishMaterialLists(db: Db, hallId: number, at: number): number {
  const missing = missingLists(db, hallId);
  for (const { businessTypeId, list } of missing) {
    const entry = { businessTypeId, active: true, origin: 'proposal' } as const;
    const id = insertEntry(db, hallId, { ...entry, code: list.code });
    insertVersion(db, id, list.body, { at, by: null });
  }
  return missing.length;
}

function missingLists(db: ReadableDb, hallId: number): ListToAdd[] {
  const taken = listCatalogueCodes(db, hallId);
  const wanted = presetMaterialLists.filter(({ code }) => !taken.has(code));
  if (wanted.length === 0) return [];
  const types = listBusinessTypes(db, hallId);
  return wanted.flatMap((list) => {
    const type = types.find(({ code }) => code === list.code);
    return type ? [{ businessTypeId: type.id, list }] : [];
  });
}
