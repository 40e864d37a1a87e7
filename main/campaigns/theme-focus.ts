import { themeAtCounter } from '../../db/campaigns/themes.ts';
import type { QueryContext } from '../call/handler.ts';
import type { CounterFocus } from '../queue/competence.ts';

/** What the themed counter of today calls first, or only; undefined where it calls as ever. */
export function focusOfTheme(
  { db, businessDate }: QueryContext,
  counterId: number,
): CounterFocus | undefined {
  const theme = themeAtCounter(db, counterId, businessDate, businessDate);
  if (!theme || theme.routing === 'ordinary') return undefined;
  return { businessTypeIds: theme.businessTypeIds, only: theme.routing === 'only' };
}
