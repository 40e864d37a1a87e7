import { Refusal } from '../../shared/call/refusal.ts';
import type { OutputOf } from '../../shared/call/procedure.ts';
import type { kioskContract } from '../../shared/queue/kiosk-contract.ts';
import { type KioskLayout, hiddenBy, placedTwice } from '../../shared/queue/kiosk-layout.ts';
import {
  kioskIdleSeconds,
  kioskMostWantedFirst,
  kioskNumberSeconds,
  kioskOffersMachine,
  kioskOffersPhone,
} from '../../shared/queue/kiosk-settings.ts';
import { type Wanted, arrangedTiles } from '../../shared/queue/kiosk-tiles.ts';
import { presetKiosk } from '../../shared/queue/preset-kiosk.ts';
import { addDays } from '../../shared/time/business-date.ts';
import {
  deleteKioskLayout,
  findKioskLayout,
  putKioskLayout,
  visitsByBusiness,
} from '../../db/queue/kiosk.ts';
import { listBusinessTypes } from '../../db/store/business-types.ts';
import { listOpeningHours } from '../../db/store/hall.ts';
import { settingOn } from '../../db/store/settings.ts';
import type { CommandContext, QueryContext } from '../call/handler.ts';
import { issuingRules } from './kiosk-rights.ts';
import { searchTerms } from './kiosk-terms.ts';

type Kiosk = typeof kioskContract;

/** So many days before today tell what is wanted most; today itself would move the tiles under people's fingers. */
const lookBackDays = 30;

/** What the kiosk shows before anybody touches it. */
export async function kioskView(context: QueryContext): Promise<OutputOf<Kiosk['kiosk']>> {
  const { db, hall, businessDate } = context;
  const { layout } = layoutInForce(context);
  const types = listBusinessTypes(db, hall.id);
  const wanted = wantedLately(context);
  const hours = listOpeningHours(db, hall.id);
  const rules = {
    ...issuingRules(context),
    idleSeconds: settingOn(db, hall.id, kioskIdleSeconds, businessDate),
    numberSeconds: settingOn(db, hall.id, kioskNumberSeconds, businessDate),
    offers: offersOf(context),
  };
  // Everything has been read by now: a query that waits reads nothing afterwards.
  return { tiles: arrangedTiles(layout, types, wanted, await searchTerms(layout.words)), hours, rules };
}

/** The layout as the store may change it. */
export function kioskLayoutView(context: QueryContext): OutputOf<Kiosk['kioskLayout']> {
  const wanted = [...wantedLately(context)].map(([businessTypeId, times]) => ({ businessTypeId, times }));
  return { ...layoutInForce(context), wanted };
}

/**
 * Puts the store's layout in force. Refuses a business that the hall does not know, one with two places, and a layout
 * that hides what every customer must see.
 */
export function setKioskLayout(context: CommandContext, layout: KioskLayout): void {
  const { db, hall, record } = context;
  const types = listBusinessTypes(db, hall.id);
  const nameOf = (id: number): string | undefined => types.find((type) => type.id === id)?.name.zh;
  const named = [
    ...layout.tiles.flatMap(({ businessTypeIds }) => businessTypeIds),
    ...layout.words.map(idOf),
  ];
  if (named.some((id) => nameOf(id) === undefined)) throw new Refusal('queue.business-unknown');
  const twice = placedTwice(layout) ?? twiceIn(layout.words.map(idOf));
  if (twice !== undefined) {
    throw new Refusal('queue.kiosk-placed-twice', { business: nameOf(twice) ?? '' });
  }
  const [hidden] = hiddenBy(layout, types);
  if (hidden) throw new Refusal('queue.kiosk-hides', { business: hidden.name.zh });
  putKioskLayout(db, hall.id, layout);
  const tiles = layout.tiles.map(({ businessTypeIds }) => businessTypeIds);
  record({ kind: 'kiosk.arranged', subjectKind: 'hall', subjectId: hall.id, body: { tiles } });
}

/** Back to the product's proposal. */
export function resetKioskLayout({ db, hall, record }: CommandContext): void {
  deleteKioskLayout(db, hall.id);
  record({ kind: 'kiosk.arranged', subjectKind: 'hall', subjectId: hall.id, body: { tiles: null } });
}

function layoutInForce({ db, hall }: QueryContext): { layout: KioskLayout; proposed: boolean } {
  const own = findKioskLayout(db, hall.id);
  return { layout: own ?? presetKiosk(listBusinessTypes(db, hall.id)), proposed: own === undefined };
}

function wantedLately({ db, hall, businessDate }: QueryContext): Wanted {
  if (!settingOn(db, hall.id, kioskMostWantedFirst, businessDate)) return new Map();
  return visitsByBusiness(db, hall.id, addDays(businessDate, -lookBackDays), addDays(businessDate, -1));
}

function offersOf({ db, hall, businessDate }: QueryContext): ('phone' | 'machine')[] {
  const offers = { phone: kioskOffersPhone, machine: kioskOffersMachine } as const;
  return (['phone', 'machine'] as const).filter((offer) =>
    settingOn(db, hall.id, offers[offer], businessDate),
  );
}

function idOf({ businessTypeId }: { readonly businessTypeId: number }): number {
  return businessTypeId;
}

function twiceIn(ids: readonly number[]): number | undefined {
  return ids.find((id, index) => ids.indexOf(id) !== index);
}
