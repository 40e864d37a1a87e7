import type { OutputOf } from '../../shared/call/procedure.ts';
import { Refusal } from '../../shared/call/refusal.ts';
import type { standardContract } from '../../shared/five-s/standard-contract.ts';
import { inParts, packPartBytes, standardPack } from '../../shared/five-s/standard.ts';
import { addDays } from '../../shared/time/business-date.ts';
import { findFile } from '../../db/files/files.ts';
import { roundPhotos } from '../../db/five-s/round-photos.ts';
import {
  insertStandard,
  removeStandard,
  standardsEver,
  standardsInForce,
} from '../../db/five-s/standards.ts';
import { findHall } from '../../db/store/hall.ts';
import { type CommandContext, type QueryContext, type RoomHandlers, prepared } from '../call/handler.ts';
import { signOwnFile } from '../exchange/own-file.ts';
import { type OpenedFile, openSignedFile, packPayload } from '../exchange/signed-file.ts';
import { takeInOnce } from '../exchange/trust.ts';
import { filesFolder, readStoredFile } from '../files/file-store.ts';
import { roundWords } from './round-results.ts';

type Contract = typeof standardContract;

/** How far back the last photo of an item is looked for, days. */
const latestWithinDays = 90;

export const standardHandlers: RoomHandlers<Contract> = {
  standards: ({ db, hall }) => standardsInForce(db, hall.id),
  standardItems: (context) => standardItems(context),

  setStandard: (context, { itemCode, sha256 }) => {
    const { db, hall, now, caller } = context;
    if (!roundWords(context).items.has(itemCode)) throw new Refusal('five-s.item-unknown');
    if (!findFile(db, sha256)?.mime.startsWith('image/')) throw new Refusal('five-s.photo-unknown');
    const id = insertStandard(db, hall.id, { itemCode, sha256, from: null }, { at: now, by: caller.person });
    context.record({ kind: 'five-s.standard-set', subjectKind: 'standard-photo', subjectId: id });
    return {};
  },

  removeStandard: (context, { id }) => {
    const { db, hall, now } = context;
    if (!removeStandard(db, hall.id, id, now)) throw new Refusal('five-s.standard-unknown');
    context.record({ kind: 'five-s.standard-removed', subjectKind: 'standard-photo', subjectId: id });
    return {};
  },

  exportStandards: prepared<Contract['exportStandards'], PackedPart>({
    prepare: (context, { part }) => packedPart(context, part),
    apply: (context, { part }, { code, packed, parts, photos }) => ({
      fileName: `${code}-standards-${context.businessDate}-${part}-${parts}.json`,
      text: signOwnFile(context, { kind: 'standard-pack', from: code, packed }).text,
      parts,
      photos,
    }),
  }),

  importStandards: prepared<Contract['importStandards'], OpenedFile>({
    prepare: (_context, { file }) => openSignedFile(file),
    apply: (context, _input, file) => importPack(context, file),
  }),
};

function standardItems(context: QueryContext): OutputOf<Contract['standardItems']> {
  const { db, hall, businessDate } = context;
  const { items, areas } = roundWords(context);
  const ever = standardsEver(db, hall.id);
  const photos = roundPhotos(db, hall.id, addDays(businessDate, -latestWithinDays), businessDate);
  return [...items.values()].map((item) => {
    const latest = photos.find(({ itemCode }) => itemCode === item.code);
    return {
      item,
      areaName: areas.find(({ code }) => code === item.areaCode)?.name.zh ?? item.areaCode,
      history: ever.filter(({ itemCode }) => itemCode === item.code),
      latest: latest ? { sha256: latest.photo.sha256, date: latest.businessDate } : null,
    };
  });
}

/** What is signed: a part of the hall's own standards, packed. */
interface PackedPart {
  readonly code: string;
  readonly packed: string;
  readonly parts: number;
  readonly photos: number;
}

/** Only this hall's own: what came from others is theirs to pass on. */
async function packedPart({ db, host, hall: { id } }: QueryContext, part: number): Promise<PackedPart> {
  const own = standardsInForce(db, id).filter(({ from }) => from === null);
  const parts = inParts(own, ({ sha256 }) => findFile(db, sha256)?.size ?? 0, packPartBytes);
  const chosen = parts[part - 1];
  const hall = findHall(db);
  if (!chosen || !hall) throw new Refusal('five-s.no-standards');
  const store = { db, folder: filesFolder(host.dataFolder) };
  const photos: { itemCode: string; sha256: string; base64: string }[] = [];
  for (const { itemCode, sha256 } of chosen) {
    const { bytes } = await readStoredFile(store, sha256);
    photos.push({ itemCode, sha256, base64: bytes.toString('base64') });
  }
  const packed = await packPayload({ hall: { ...hall.name }, photos });
  return { code: hall.code, packed, parts: parts.length, photos: own.length };
}

function importPack(context: CommandContext, file: OpenedFile): OutputOf<Contract['importStandards']> {
  const { db, hall, now, caller } = context;
  const content = { kind: 'standard-pack', schema: standardPack } as const;
  const { outcome, payload } = takeInOnce(context, file, content, (pack) => {
    const from = { code: file.from, name: pack.hall };
    for (const { itemCode, sha256 } of pack.photos) {
      if (!findFile(db, sha256)?.mime.startsWith('image/')) throw new Refusal('five-s.photo-unknown');
      insertStandard(db, hall.id, { itemCode, sha256, from }, { at: now, by: caller.person });
    }
    context.record({ kind: 'five-s.standards-imported', subjectKind: 'hall', subjectId: hall.id });
  });
  const { items } = roundWords(context);
  const unknownItems = payload.photos.filter(({ itemCode }) => !items.has(itemCode)).length;
  return { outcome, from: payload.hall.zh, photos: payload.photos.length, unknownItems };
}
