import { type PartScore, type ScoredItem, scoreOf } from '../checklists/scoring.ts';
import type { Category } from '../checklists/template.ts';
import { type BusinessDate, daysBetween } from '../time/business-date.ts';

/** An item as a round found it, with the weight that it had then. */
export interface ScoredResult extends ScoredItem {
  readonly checkId: number;
  readonly businessDate: BusinessDate;
}

/** The scores of a span of days, of everything that was looked at in it; without the cap of a failed ★. */
export interface TrendPoint extends PartScore {
  /** How many rounds. */
  readonly checks: number;
  readonly areas: readonly (PartScore & { readonly code: string })[];
  readonly categories: readonly (PartScore & { readonly category: Category })[];
}

/**
 * 趋势: the score of each week over all items of all its rounds, whole, by area and by S. One failed ★ caps a round,
 * not a week: a week's score says how the hall was kept.
 * @param weeks Mondays, one after the other
 */
export function weeklyTrend(results: readonly ScoredResult[], weeks: readonly BusinessDate[]): TrendPoint[] {
  const [first = ''] = weeks;
  const byWeek = weeks.map((): ScoredResult[] => []);
  for (const result of results) byWeek[Math.floor(daysBetween(first, result.businessDate) / 7)]?.push(result);
  return byWeek.map(trendPoint);
}

/** The scores of some results together. */
export function trendPoint(results: readonly ScoredResult[]): TrendPoint {
  const { beforeCap, count, areas, categories } = scoreOf(results);
  return {
    score: beforeCap,
    count,
    checks: new Set(results.map(({ checkId }) => checkId)).size,
    areas,
    categories,
  };
}
