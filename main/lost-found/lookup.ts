import { Refusal } from '../../shared/call/refusal.ts';
import type { LostItem } from '../../shared/lost-found/lost-item.ts';
import { findFile } from '../../db/files/files.ts';
import { findLostItem } from '../../db/lost-found/items.ts';
import type { CommandContext, QueryContext } from '../call/handler.ts';

/** A found thing of this hall. Refuses with `lost-found.item-unknown`. */
export function itemInHall({ db, hall }: QueryContext, itemId: number): LostItem {
  const item = findLostItem(db, hall.id, itemId);
  if (!item) throw new Refusal('lost-found.item-unknown');
  return item;
}

/** One that is still kept. Refuses with `lost-found.not-kept`. */
export function keptItem(context: QueryContext, itemId: number): LostItem {
  const item = itemInHall(context, itemId);
  if (item.life.state !== 'kept') throw new Refusal('lost-found.not-kept');
  return item;
}

/** Who does this: the one who approves on the spot where somebody does. Refuses where nobody has signed in. */
export function whoActs({ caller }: CommandContext): number {
  const personId = caller.approver ?? caller.person;
  if (personId === null) throw new Refusal('call.sign-in-needed');
  return personId;
}

/** Refuses a file whose bytes were not handed in. None at all is fine. */
export function assertKept({ db }: QueryContext, sha256: string | null): void {
  if (sha256 !== null && !findFile(db, sha256)) throw new Refusal('files.unknown');
}

/** Notes what happened to a found thing: ids and figures, never who came for it. */
export function record(
  context: CommandContext,
  happened: string,
  itemId: number,
  body: Readonly<Record<string, unknown>> = {},
): void {
  context.record({ kind: `lost-item.${happened}`, subjectKind: 'lost-item', subjectId: itemId, body });
}
