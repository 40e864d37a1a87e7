import { Refusal } from '../../shared/call/refusal.ts';
import type { OutputOf } from '../../shared/call/procedure.ts';
import { type Theme, type ThemeValues, type ThemeView, themeStateOn } from '../../shared/campaigns/theme.ts';
import type { themeContract } from '../../shared/campaigns/theme-contract.ts';
import {
  businessResults,
  insertResult,
  lastResult,
  productResults,
  themeOfProduct,
  voidResult,
} from '../../db/campaigns/theme-results.ts';
import {
  type StoredTheme,
  findTheme,
  insertTheme,
  listThemes,
  setSummary,
  themeAtCounter,
  updateTheme,
} from '../../db/campaigns/themes.ts';
import { findBusiness } from '../../db/queue/businesses.ts';
import type { CommandContext, QueryContext, RoomHandlers } from '../call/handler.ts';
import { counterInUse, ticketInHall } from '../queue/lookup.ts';

type Contract = typeof themeContract;

/** 主题专席 (A11). */
export const themeHandlers: RoomHandlers<Contract> = {
  themes: (context) => listThemes(context.db, context.hall.id).map((theme) => themeViewOf(context, theme)),
  themeAt: (context, { counterId }) => shownAt(context, counterId),

  addTheme: (context, values) => {
    assertKnown(context, values);
    assertFits(context, values);
    return changed(context, 'theme.added', insertTheme(context.db, context.hall.id, values));
  },

  changeTheme: (context, theme) => {
    const { counterId } = themeInHall(context, theme.id);
    assertKnown(context, theme, counterId);
    if (theme.active) assertFits(context, theme, theme.id);
    updateTheme(context.db, theme);
    return changed(context, 'theme.changed', theme.id);
  },

  summarizeTheme: (context, { themeId, words }) => {
    themeInHall(context, themeId);
    setSummary(context.db, themeId, words, context.now, context.caller.person);
    context.record({ kind: 'theme.summarized', subjectKind: 'themed-counter', subjectId: themeId });
    return {};
  },

  countResult: (context, { productId, ticketId }) => {
    const { db, hall, businessDate, now, caller } = context;
    const themeId = themeOfProduct(db, hall.id, productId);
    if (themeId === undefined) throw new Refusal('campaigns.product-unknown');
    if (ticketId !== undefined) ticketInHall(context, ticketId);
    const result = { productId, businessDate, at: now, personId: caller.person, ticketId: ticketId ?? null };
    const resultId = insertResult(db, result);
    const body = { productId, resultId, ticketId: ticketId ?? null };
    context.record({ kind: 'theme.counted', subjectKind: 'themed-counter', subjectId: themeId, body });
    return { resultId };
  },

  takeBackResult: (context, { resultId }) => {
    const { db, hall, businessDate } = context;
    if (!voidResult(db, hall.id, resultId, businessDate)) throw new Refusal('campaigns.result-unknown');
    context.record({ kind: 'theme.uncounted', subjectKind: 'themed-result', subjectId: resultId });
    return {};
  },
};

/** A themed counter with what has come of it. */
export function themeViewOf({ db, businessDate }: QueryContext, stored: StoredTheme): ThemeView {
  const { toldAt: _told, ...theme } = stored;
  return {
    ...theme,
    state: themeStateOn(theme, businessDate),
    businesses: businessResults(db, stored, businessDate),
    results: productResults(db, theme.id, businessDate),
  };
}

function shownAt({ db, businessDate }: QueryContext, counterId: number): OutputOf<Contract['themeAt']> {
  const theme = themeAtCounter(db, counterId, businessDate, businessDate);
  if (!theme) return null;
  const { id: themeId, name, script, products } = theme;
  const counted = new Map(
    productResults(db, themeId, businessDate).map(({ productId, today }) => [productId, today]),
  );
  return {
    themeId,
    name,
    script,
    products: products.map((product) => ({
      ...product,
      id: product.id ?? 0,
      today: counted.get(product.id ?? 0) ?? 0,
    })),
    last: lastResult(db, themeId, businessDate),
  };
}

function themeInHall({ db, hall }: QueryContext, themeId: number): StoredTheme {
  const theme = findTheme(db, hall.id, themeId);
  if (!theme) throw new Refusal('campaigns.theme-unknown');
  return theme;
}

/** What it names is there. @param kept the counter that it stands at already, which may be out of use by now */
function assertKnown(context: CommandContext, values: ThemeValues, kept?: number): void {
  const { counterId, from, until, businessTypeIds } = values;
  if (counterId !== kept) counterInUse(context, counterId);
  if (until < from) throw new Refusal('campaigns.dates-turned-round');
  if (businessTypeIds.some((id) => !findBusiness(context.db, context.hall.id, id))) {
    throw new Refusal('queue.business-unknown');
  }
}

/** One theme at a counter at a time; a counter that calls first or only its businesses has some. */
function assertFits(context: CommandContext, values: ThemeValues, except = 0): void {
  const { counterId, from, until, routing, businessTypeIds } = values;
  const { number } = counterInUse(context, counterId);
  if (routing !== 'ordinary' && businessTypeIds.length === 0) {
    throw new Refusal('campaigns.theme-without-business');
  }
  if (themeAtCounter(context.db, counterId, from, until, except)) {
    throw new Refusal('campaigns.counter-taken', { counter: number });
  }
}

function changed(context: CommandContext, kind: string, themeId: number): Theme {
  const { summary: _words, toldAt: _told, counterNumber: _number, ...theme } = themeInHall(context, themeId);
  const { counterId, from, until, routing, active } = theme;
  const body = { counterId, from, until, routing, active };
  context.record({ kind, subjectKind: 'themed-counter', subjectId: themeId, body });
  return theme;
}
