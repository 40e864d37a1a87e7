import type { CheckView } from '../../shared/checklists/check.ts';
import { quickSeconds } from '../../shared/five-s/round-settings.ts';
import type { RoundHint } from '../../shared/five-s/round.ts';
import { settingOn } from '../../db/store/settings.ts';
import type { QueryContext } from '../call/handler.ts';
import { viewOfCheck } from '../checklists/check-view.ts';
import { earlierUses } from '../checklists/photos.ts';

/** 提示 about a round (reference §5, evidence integrity): what is worth a second look, never a proof. */
export function roundHints(context: QueryContext, checkId: number): RoundHint[] {
  const view = viewOfCheck(context, checkId);
  return [...quickHint(context, view), ...usedPhotos(context, view), ...oldPhotos(view)];
}

/** How quickly it was answered on average. Who keys in a sheet may be as quick as they like. */
function quickHint({ db, hall }: QueryContext, { check, items }: CheckView): RoundHint[] {
  if (check.submittedAt === null || check.occasion === 'paper') return [];
  const secondsPerItem = Math.round((check.submittedAt - check.begunAt) / items.length / 100) / 10;
  return secondsPerItem < settingOn(db, hall.id, quickSeconds, check.businessDate)
    ? [{ kind: 'too-quick', secondsPerItem }]
    : [];
}

/** The latest other use of each photo is enough to look it up. */
function usedPhotos(context: QueryContext, { check, items }: CheckView): RoundHint[] {
  return items.flatMap(({ item, photos }) =>
    photos.flatMap(({ sha256, lookHash }): RoundHint[] => {
      const uses = earlierUses(context, { checkId: check.id, sha256, lookHash });
      const use = uses.find(({ how }) => how === 'same') ?? uses[0];
      if (!use) return [];
      const other = { otherCheckId: use.checkId, otherItemCode: use.itemCode, otherDate: use.businessDate };
      return [{ kind: 'photo-used', itemCode: item.code, sha256, how: use.how, ...other }];
    }),
  );
}

function oldPhotos({ check, items }: CheckView): RoundHint[] {
  return items.flatMap(({ item, photos }) =>
    photos.flatMap(({ sha256, capturedAt }): RoundHint[] =>
      capturedAt !== null && capturedAt < check.begunAt - clocksDifferBy
        ? [{ kind: 'photo-old', itemCode: item.code, sha256, capturedAt }]
        : [],
    ),
  );
}

/** A phone's clock may be behind the host's by so much without meaning anything, ms. */
const clocksDifferBy = 10 * 60_000;
