import { useSearchParams } from 'wouter';
import { type RateName, rateNames } from '../../shared/corrective-actions/views.ts';

/** 近 7、30、90 天: the periods that the rates look back on. */
export const periods = [7, 30, 90] as const;
export type Period = (typeof periods)[number];

const usualPeriod: Period = 30;

/** Where the board is. */
export const boardHref = '/actions';

/** Where one action is found. */
export function actionHref(actionId: number): string {
  return `/actions/action?id=${actionId}`;
}

/** Where a fault is reported for which an action goes on hold. */
export function repairHref(actionId: number): string {
  return `/actions/repairs?id=${actionId}`;
}

/** Where the records behind a rate are found. */
export function rateHref(rate: RateName, days: Period): string {
  return `/actions/rate?rate=${rate}&days=${days}`;
}

/** The action that the address asks for; 0, which no action has, where it asks for none. */
export function useActionAsked(): number {
  const [search] = useSearchParams();
  return Number(search.get('id')) || 0;
}

/** The rate and the days that the address asks for. */
export function useRateAsked(): { readonly rate: RateName; readonly days: Period } {
  const [search] = useSearchParams();
  const rate = rateNames.find((name) => name === search.get('rate')) ?? 'on-time';
  const days = periods.find((period) => period === Number(search.get('days'))) ?? usualPeriod;
  return { rate, days };
}
