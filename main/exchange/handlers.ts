import { Refusal } from '../../shared/call/refusal.ts';
import type { TrustedKey, exchangeContract } from '../../shared/exchange/contract.ts';
import { type HallCard, hallCard } from '../../shared/exchange/hall-card.ts';
import type { ReadableDb } from '../../db/database/handle.ts';
import { findKeyPair } from '../../db/exchange/identity.ts';
import { cardWrittenAt, putHallCard } from '../../db/exchange/known-halls.ts';
import { type NamedKey, findKey, listKeys, revokeKey } from '../../db/exchange/trusted-keys.ts';
import { findHall } from '../../db/store/hall.ts';
import { type CommandContext, type RoomHandlers, prepared } from '../call/handler.ts';
import { fingerprintOf } from './keys.ts';
import { signOwnFile } from './own-file.ts';
import { type OpenedFile, openSignedFile, packPayload } from './signed-file.ts';
import { takeInOnce, trustKeyOf } from './trust.ts';

type Contract = typeof exchangeContract;

export const exchangeHandlers: RoomHandlers<Contract> = {
  identity: ({ db }) => {
    const keys = findKeyPair(db);
    const { code, name } = ownCard(db);
    return { code, name, fingerprint: keys ? fingerprintOf(keys.publicKey) : null };
  },

  exportHallCard: prepared<Contract['exportHallCard'], { readonly code: string; readonly packed: string }>({
    prepare: async ({ db }) => {
      const card = ownCard(db);
      return { code: card.code, packed: await packPayload({ ...card, name: { ...card.name } }) };
    },
    apply: (context, _input, { code, packed }) => {
      const { text, publicKey } = signOwnFile(context, { kind: 'hall-card', from: code, packed });
      return {
        fileName: `${code}-hall-card-${context.businessDate}.json`,
        text,
        fingerprint: fingerprintOf(publicKey),
      };
    },
  }),

  importHallCard: prepared<Contract['importHallCard'], OpenedFile>({
    prepare: (_context, { file }) => openSignedFile(file),
    apply: (context, _input, file) => importCard(context, file),
  }),

  trustedKeys: ({ db }) => listKeys(db).map(shownKey),

  trustKey: prepared<Contract['trustKey'], OpenedFile>({
    prepare: (_context, { file }) => openSignedFile(file),
    apply: (context, { fingerprint }, file) => knownKey(context.db, trustKeyOf(context, file, fingerprint)),
  }),

  revokeKey: (context, { id }) => {
    const { db, now } = context;
    if (knownKey(db, id).revokedAt === null) {
      revokeKey(db, id, now);
      context.record({ kind: 'exchange.key-revoked', subjectKind: 'exchange-key', subjectId: id });
    }
    return knownKey(db, id);
  },
};

function importCard(
  context: CommandContext,
  file: OpenedFile,
): { outcome: 'imported' | 'already' | 'older'; card: HallCard } {
  let older = false;
  const content = { kind: 'hall-card', schema: hallCard } as const;
  const { outcome, payload } = takeInOnce(context, file, content, (card) => {
    if (card.code !== file.from) throw new Refusal('exchange.damaged');
    older = (cardWrittenAt(context.db, card.code) ?? 0) > file.createdAt;
    if (!older) putHallCard(context.db, card, file.createdAt);
  });
  return { outcome: older ? 'older' : outcome, card: payload };
}

function ownCard(db: ReadableDb): HallCard {
  const hall = findHall(db);
  if (!hall) throw new Refusal('call.not-set-up');
  const { code, name, outletType } = hall;
  return { code, name, outletType };
}

function knownKey(db: ReadableDb, id: number): TrustedKey {
  const key = findKey(db, id);
  if (!key) throw new Refusal('exchange.unknown-key');
  return shownKey(key);
}

function shownKey({ id, sender, name, publicKey, trustedAt, revokedAt }: NamedKey): TrustedKey {
  return { id, sender, name, fingerprint: fingerprintOf(publicKey), trustedAt, revokedAt };
}
