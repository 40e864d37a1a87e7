import type { ChecklistContent } from '../../shared/checklists/template.ts';
import { zonedTime } from '../../shared/time/business-date.ts';
import { putAnswer } from '../../db/checklists/answers.ts';
import { insertCheck, setSubmitted } from '../../db/checklists/checks.ts';
import { insertPhoto } from '../../db/checklists/photos.ts';
import { templatesOf } from '../../db/checklists/templates.ts';
import { freezeVersion, latestVersion } from '../../db/checklists/versions.ts';
import type { Connection } from '../../db/database/handle.ts';
import type { InventedRound } from './invented-rounds.ts';

/** Whose rounds are written, and where they were. */
export interface WalkedHall {
  readonly hallId: number;
  readonly timeZone: string;
  /** Who walked, by record id. */
  readonly personId: number | null;
  /** The photos that there are, by their files' names; each photographed item takes the next. Without any, none is. */
  readonly photos: readonly string[];
}

/** A round as it was written. */
export interface WrittenRound extends Pick<InventedRound, 'answers'> {
  readonly checkId: number;
  /** UTC ms. */
  readonly submittedAt: number;
}

/** The items and areas of a hall's first 5S checklist. */
export function toWalk({ db }: Connection, hallId: number): ChecklistContent {
  return checklistOf({ db }, hallId).content;
}

/**
 * Writes invented rounds as history: in one transaction and straight into the tables, since a year of them through
 * their procedures would take longer than a demo may. So they leave no events; what they would have opened is invented
 * beside them (`inventActions`).
 */
export function writeRounds(
  connection: Connection,
  hall: WalkedHall,
  rounds: readonly InventedRound[],
): WrittenRound[] {
  const { hallId } = hall;
  const version = checklistOf(connection, hallId);
  return connection.atomically(() => {
    const first = rounds[0];
    if (first) freezeVersion(connection.db, version.id, momentOf(first, hall).begunAt);
    let photosUsed = 0;
    return rounds.map((round) => {
      const { taken, ...written } = writeRound(connection, hall, version, round, photosUsed);
      photosUsed += taken;
      return written;
    });
  });
}

/** Writes one round and tells how many photos it has. */
function writeRound(
  { db }: Connection,
  hall: WalkedHall,
  version: { readonly id: number; readonly templateId: number },
  round: InventedRound,
  photosBefore: number,
): WrittenRound & { readonly taken: number } {
  const { hallId, personId: by, photos } = hall;
  const { begunAt, submittedAt } = momentOf(round, hall);
  const checkId = insertCheck(db, hallId, {
    templateId: version.templateId,
    versionId: version.id,
    kind: 'five-s',
    occasion: round.occasion,
    businessDate: round.date,
    begunAt,
    begunBy: by,
    itemCodes: round.answers.map(({ itemCode }) => itemCode),
  });
  let taken = 0;
  for (const [sequence, { itemCode, problems, fixedOnSpot, photographed }] of round.answers.entries()) {
    const answeredAt =
      begunAt + Math.floor(((submittedAt - begunAt) * (sequence + 1)) / (round.answers.length + 1));
    const answerId = `invented-${checkId}-${sequence}`;
    const finding = { kind: 'counted', problems } as const;
    putAnswer(db, checkId, itemCode, {
      answeredAt,
      sequence,
      answerId,
      answeredBy: by,
      finding,
      note: '',
      fixedOnSpot,
    });
    const sha256 = photographed ? photos[(photosBefore + taken) % photos.length] : undefined;
    if (sha256 === undefined) continue;
    const photo = { itemCode, sha256, capturedAt: answeredAt, lookHash: sha256.slice(0, 16), marks: [] };
    insertPhoto(db, checkId, photo, { at: answeredAt, by });
    taken += 1;
  }
  setSubmitted(db, checkId, submittedAt, by);
  return { checkId, submittedAt, answers: round.answers, taken };
}

function momentOf(
  { date, beginsAt, takes }: InventedRound,
  { timeZone }: WalkedHall,
): { readonly begunAt: number; readonly submittedAt: number } {
  const begunAt = zonedTime(date, '00:00', timeZone) + beginsAt * 60_000;
  return { begunAt, submittedAt: begunAt + takes * 60_000 };
}

function checklistOf({ db }: Pick<Connection, 'db'>, hallId: number) {
  const template = templatesOf(db, hallId).find(({ kind }) => kind === 'five-s');
  const version = template && latestVersion(db, template.id);
  if (!version) throw new Error('The hall has no 5S checklist.');
  return version;
}
