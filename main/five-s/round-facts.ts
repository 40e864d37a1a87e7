import { isOwnTurn } from '../../shared/five-s/show-rota.ts';
import type { Check, CheckView } from '../../shared/checklists/check.ts';
import type { PhotoRule } from '../../shared/checklists/template.ts';
import { routePhotos } from '../../shared/five-s/round-settings.ts';
import { type PhotoWish, lacksPhoto } from '../../shared/five-s/photo-wish.ts';
import type { ItemFacts } from '../../shared/five-s/round.ts';
import { addDays } from '../../shared/time/business-date.ts';
import { itemPasts } from '../../db/checklists/item-pasts.ts';
import { showRotaOn } from '../../db/five-s/show-rotas.ts';
import { settingOn } from '../../db/store/settings.ts';
import type { QueryContext } from '../call/handler.ts';
import { pastDays, viewOfCheck } from '../checklists/check-view.ts';

/** What a round knows of its items beside the checklist: what failed last time, and of what it wants a photo. */
export function roundFacts(context: QueryContext, checkId: number): ItemFacts[] {
  const { check, items } = viewOfCheck(context, checkId);
  const { businessDate, templateId } = check;
  const pasts = itemPasts(context.db, templateId, {
    since: addDays(businessDate, -pastDays),
    before: { businessDate, checkId },
  });
  const wishesAll = wantsAllPhotos(context, check);
  return items.map(({ item: { code, photoRule } }) => ({
    itemCode: code,
    failedLast: (pasts.get(code)?.problems[0] ?? 0) > 0,
    photo: wishOf(photoRule, wishesAll),
  }));
}

/** The items of a round that want a photo and have neither it nor a reason; of a paper sheet, photos may follow. */
export function photosLacking(context: QueryContext, { check, items }: CheckView): string[] {
  if (check.kind !== 'five-s') return [];
  const wishesAll = wantsAllPhotos(context, check);
  return items.flatMap(({ item: { code, photoRule }, answer, photos, photoWaiver: waiver }) => {
    const found = { finding: answer?.finding ?? null, photos: photos.length, waiver };
    const mayFollow = check.occasion === 'paper';
    return lacksPhoto({ wish: wishOf(photoRule, wishesAll), mayFollow, ...found }) ? [code] : [];
  });
}

function wishOf(rule: PhotoRule, wishesAll: boolean): PhotoWish {
  if (rule === 'never') return 'never';
  return rule === 'always' && wishesAll ? 'always' : 'on-fail';
}

/** A full round and a surprise always do; a short walk by the setting, mostly on the days on which the hall shows itself. */
function wantsAllPhotos({ db, hall }: QueryContext, { occasion, businessDate }: Check): boolean {
  if (occasion === 'full' || occasion === 'surprise') return true;
  const when = settingOn(db, hall.id, routePhotos, businessDate);
  if (when !== 'show-days') return when === 'always';
  const rota = showRotaOn(db, hall.id, businessDate);
  return rota !== undefined && isOwnTurn(rota, businessDate);
}
