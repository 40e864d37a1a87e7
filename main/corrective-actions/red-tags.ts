import type { InputOf, OutputOf } from '../../shared/call/procedure.ts';
import { Refusal } from '../../shared/call/refusal.ts';
import type { redTagContract } from '../../shared/corrective-actions/red-tag-contract.ts';
import type { RedTag } from '../../shared/corrective-actions/red-tag.ts';
import { redTagDays } from '../../shared/corrective-actions/settings.ts';
import { addDays } from '../../shared/time/business-date.ts';
import {
  findRedTag,
  insertRedTag,
  redTagsSince,
  setDisposed,
  setSigned,
} from '../../db/corrective-actions/red-tags.ts';
import { settingOn } from '../../db/store/settings.ts';
import type { CommandContext, QueryContext, RoomHandlers } from '../call/handler.ts';
import { shownForMs } from './shown-for.ts';
import { assertPhotosKept, assertWorksHere, whoActs } from './lookup.ts';
import { redTagPaper } from './red-tag-paper.ts';

type Contract = typeof redTagContract;

export const redTagHandlers: RoomHandlers<Contract> = {
  redTags: ({ db, hall, now }) => ({ tags: redTagsSince(db, hall.id, now - shownForMs) }),
  redTagPaper: (context, { ids, language }) => ({
    html: redTagPaper(
      context,
      ids.map((id) => tagInHall(context, id)),
      language,
    ),
  }),
  hangRedTag,
  disposeOfTagged: (context, input) => {
    disposeOfTagged(context, input);
    return {};
  },
  signRedTag: (context, { id }) => {
    signRedTag(context, id);
    return {};
  },
};

function hangRedTag(
  context: CommandContext,
  values: InputOf<Contract['hangRedTag']>,
): OutputOf<Contract['hangRedTag']> {
  const { db, hall, businessDate, now, caller } = context;
  assertWorksHere(context, values.ownerId);
  assertPhotosKept(context, photosOf(values.photo));
  const lastDay = addDays(businessDate, settingOn(db, hall.id, redTagDays, businessDate));
  const hung = insertRedTag(db, hall.id, values, { lastDay, hungAt: now, hungBy: caller.person });
  const { reason, suggested, ownerId } = values;
  record(context, 'hung', hung.id, { number: hung.number, reason, suggested, ownerId, lastDay });
  return hung;
}

function disposeOfTagged(
  context: CommandContext,
  { id, disposal, photo }: InputOf<Contract['disposeOfTagged']>,
): void {
  if (tagInHall(context, id).life.state !== 'hanging') throw new Refusal('corrective-actions.tag-is-off');
  assertPhotosKept(context, photosOf(photo));
  setDisposed(context.db, id, {
    state: 'disposed',
    disposal,
    disposedAt: context.now,
    disposedBy: whoActs(context),
    disposalPhoto: photo,
  });
  record(context, 'disposed', id, { disposal });
}

/** 经理签字: never by whoever disposed of the thing. */
function signRedTag(context: CommandContext, id: number): void {
  const { life } = tagInHall(context, id);
  if (life.state === 'hanging') throw new Refusal('corrective-actions.tag-hangs-still');
  if (life.state === 'signed') throw new Refusal('corrective-actions.tag-is-off');
  const signer = whoActs(context);
  if (signer === life.disposedBy) throw new Refusal('corrective-actions.disposer-signs');
  setSigned(context.db, id, signer, context.now);
  record(context, 'signed', id, {});
}

function tagInHall({ db, hall }: QueryContext, id: number): RedTag {
  const tag = findRedTag(db, hall.id, id);
  if (!tag) throw new Refusal('corrective-actions.unknown-tag');
  return tag;
}

function photosOf(photo: string | null): { readonly sha256: string }[] {
  return photo === null ? [] : [{ sha256: photo }];
}

function record(
  context: CommandContext,
  happened: string,
  id: number,
  body: Readonly<Record<string, unknown>>,
): void {
  context.record({ kind: `red-tag.${happened}`, subjectKind: 'red-tag', subjectId: id, body });
}
