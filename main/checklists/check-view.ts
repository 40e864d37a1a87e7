import { Refusal } from '../../shared/call/refusal.ts';
import { problemsOf } from '../../shared/checklists/answer.ts';
import type { AskedItem, Check, CheckSummary, CheckView } from '../../shared/checklists/check.ts';
import type { PhotoWaiver } from '../../shared/checklists/photo-waiver.ts';
import { isRepeat } from '../../shared/checklists/repeats.ts';
import { type ScoredItem, hasFailed, scoreOf } from '../../shared/checklists/scoring.ts';
import type { ChecklistItem, Version } from '../../shared/checklists/template.ts';
import { addDays } from '../../shared/time/business-date.ts';
import { type AskedRow, type Found, askedOf, foundInChecks } from '../../db/checklists/answers.ts';
import { findCheck } from '../../db/checklists/checks.ts';
import { type PhotoOfCheck, photosOf } from '../../db/checklists/photos.ts';
import { photoWaiversOf } from '../../db/checklists/photo-waivers.ts';
import { itemPasts } from '../../db/checklists/item-pasts.ts';
import { signaturesOf } from '../../db/checklists/signatures.ts';
import { findVersion } from '../../db/checklists/versions.ts';
import type { ReadableDb } from '../../db/database/handle.ts';
import type { QueryContext } from '../call/handler.ts';

/** How far back it is looked for what failed before, days: a monthly item's last checks lie within. */
export const pastDays = 400;

/** A check of the hall. Refuses with `checklists.unknown-check`. */
export function checkOf({ db, hall }: QueryContext, checkId: number): Check {
  const check = findCheck(db, hall.id, checkId);
  if (!check) throw new Refusal('checklists.unknown-check');
  return check;
}

/** A check with all that it holds. */
export function viewOfCheck(context: QueryContext, checkId: number): CheckView {
  const { db } = context;
  const check = checkOf(context, checkId);
  const { content } = versionOf(db, check);
  const items = askedItems(content.items, askedOf(db, checkId), {
    photos: photosOf(db, checkId),
    waivers: photoWaiversOf(db, checkId),
  });
  const asked = new Set(items.map(({ item }) => item.areaCode));
  return {
    check,
    areas: content.areas.filter(({ code }) => asked.has(code)),
    items,
    score: scoreOf(items.flatMap(scoredItem)),
    repeats: repeatsIn(db, check, items),
    signatures: signaturesOf(db, checkId),
  };
}

/** Checks as a list shows them. */
export function summariesOf({ db }: QueryContext, checks: readonly Check[]): CheckSummary[] {
  const versions = new Map<number, Version>();
  const found = foundInChecks(
    db,
    checks.map(({ id }) => id),
  );
  return checks.map((check) => {
    const version = versions.get(check.versionId) ?? versionOf(db, check);
    versions.set(check.versionId, version);
    const own = found.get(check.id) ?? new Map<string, Found>();
    const scored = version.content.items.flatMap((item) => {
      const { answered = false, problems = null } = own.get(item.code) ?? {};
      return answered ? [{ ...item, problems }] : [];
    });
    return { check, asked: own.size, answered: scored.length, score: scoreOf(scored) };
  });
}

/**
 * 重复问题: the items with problems here that are so again: in two of the last three checks that looked at them, this
 * one among them. Looked at later, it stands as it stood.
 */
function repeatsIn(
  db: ReadableDb,
  { templateId, businessDate, id }: Check,
  items: readonly AskedItem[],
): string[] {
  const pasts = itemPasts(db, templateId, {
    since: addDays(businessDate, -pastDays),
    before: { businessDate, checkId: id },
  });
  const failed = items.flatMap(scoredItem).filter(hasFailed);
  return failed
    .map(({ code }) => code)
    .filter((code) => isRepeat([true, ...(pasts.get(code)?.problems ?? []).map((count) => count > 0)]));
}

function versionOf(db: ReadableDb, { versionId }: Check): Version {
  const version = findVersion(db, versionId);
  if (!version) throw new Error(`Version ${versionId} is gone.`);
  return version;
}

interface PhotosAndWaivers {
  readonly photos: readonly PhotoOfCheck[];
  readonly waivers: ReadonlyMap<string, PhotoWaiver>;
}

function askedItems(
  items: readonly ChecklistItem[],
  rows: readonly AskedRow[],
  { photos, waivers }: PhotosAndWaivers,
): AskedItem[] {
  const byCode = new Map(items.map((item) => [item.code, item]));
  return rows.flatMap(({ itemCode, answer }) => {
    const item = byCode.get(itemCode);
    const own = photos.filter((photo) => photo.itemCode === itemCode);
    if (!item) return [];
    const photoWaiver = waivers.get(itemCode) ?? null;
    return [{ item, answer, photos: own.map(({ checkId: _checkId, ...photo }) => photo), photoWaiver }];
  });
}

/** Nothing for an item that nobody has answered: a score so far is of what is answered. */
function scoredItem({ item, answer }: AskedItem): ScoredItem[] {
  return answer ? [{ ...item, problems: problemsOf(answer.finding) }] : [];
}
