import { Refusal } from '../../shared/call/refusal.ts';
import type { ActionPhoto } from '../../shared/corrective-actions/action.ts';
import { type StoredAction, findAction } from '../../db/corrective-actions/actions.ts';
import { findFile } from '../../db/files/files.ts';
import { findPerson } from '../../db/staff/people.ts';
import type { CommandContext, QueryContext } from '../call/handler.ts';

/** An action of this hall, or the refusal `corrective-actions.unknown-action`. */
export function actionInHall({ db, hall }: QueryContext, id: number): StoredAction {
  const action = findAction(db, hall.id, id);
  if (!action) throw new Refusal('corrective-actions.unknown-action');
  return action;
}

/** Refuses somebody who does not work here (any more). Nobody at all is fine. */
export function assertWorksHere({ db }: QueryContext, personId: number | null): void {
  if (personId !== null && findPerson(db, personId)?.active !== true) {
    throw new Refusal('corrective-actions.unknown-person');
  }
}

/** Refuses photos whose bytes were not handed in. */
export function assertPhotosKept({ db }: QueryContext, photos: readonly Pick<ActionPhoto, 'sha256'>[]): void {
  if (photos.some(({ sha256 }) => !findFile(db, sha256))) {
    throw new Refusal('corrective-actions.unknown-photo');
  }
}

/** Who does this: the one who approves on the spot where somebody does. Refuses where nobody has signed in. */
export function whoActs({ caller }: CommandContext): number {
  const personId = caller.approver ?? caller.person;
  if (personId === null) throw new Refusal('call.sign-in-needed');
  return personId;
}
