import type { Category, ChecklistItem } from './template.ts';

/** What was found at an item: so many problems (5 stands for five or more), or null where it did not apply (N/A). */
export interface ScoredItem extends Pick<
  ChecklistItem,
  'code' | 'areaCode' | 'category' | 'weight' | 'veto'
> {
  readonly problems: number | null;
}

/** 档次 of a hall: ≥95 样板, ≥90 良好, ≥80 达标, below 整改 (reference §5, our proposal). */
export const bands = ['model', 'good', 'met', 'to-improve'] as const;
export type Band = (typeof bands)[number];

/** A score of some of the items. */
export interface PartScore {
  /** 0 to 100 with two decimals; null where no item applied. */
  readonly score: number | null;
  /** How many items it is of, those that did not apply left out. */
  readonly count: number;
}

/** 得分 of a whole check. */
export interface CheckScore extends PartScore {
  /** What the score would be without the cap of a failed ★. */
  readonly beforeCap: number | null;
  readonly band: Band | null;
  /** The ★ items with a problem, in the order of the items. */
  readonly failedVetoes: string[];
  /** In the order in which they first come up. */
  readonly areas: (PartScore & { readonly code: string })[];
  /** From 1 to 6. */
  readonly categories: (PartScore & { readonly category: Category })[];
}

/** The best that one item can get. */
export const bestPoints = 4;

/** 7999 hundredths: a failed ★ caps the hall until it is checked again. */
const vetoCap = 7999;

/**
 * 0 to 4 points by the number of problems: 0 → 4, 1 → 3, 2 → 2, 3 or 4 → 1, 5 and more → 0. A ★ item with any problem
 * gets none (reference §5).
 */
export function pointsOf(problems: number, veto: boolean): number {
  if (veto && problems > 0) return 0;
  if (problems <= 2) return bestPoints - problems;
  return problems <= 4 ? 1 : 0;
}

/** Whether something is wrong there. What did not apply has not failed. */
export function hasFailed({ problems }: Pick<ScoredItem, 'problems'>): boolean {
  return problems !== null && problems > 0;
}

/**
 * Σ(points × weight) / Σ(4 × weight) × 100 over the items that applied, rounded half up to two decimals. The hall is
 * scored over all items, not by the mean of its areas, so that an area of three items does not count as much as one of
 * nine; a failed ★ caps it at 79.99 (reference §5). What was put right on the spot (当场整改) counts as it was found.
 */
export function scoreOf(items: readonly ScoredItem[]): CheckScore {
  const whole = partScore(items);
  const failedVetoes = items.filter((item) => item.veto && hasFailed(item)).map(({ code }) => code);
  const capped = failedVetoes.length === 0 ? whole.hundredths : capAt(whole.hundredths, vetoCap);
  return {
    score: inPoints(capped),
    beforeCap: inPoints(whole.hundredths),
    count: whole.count,
    band: bandOf(inPoints(capped)),
    failedVetoes,
    areas: [...grouped(items, ({ areaCode }) => areaCode)].map(([code, of]) => ({ code, ...shown(of) })),
    categories: [...grouped(items, ({ category }) => category)]
      .sort(([one], [other]) => one - other)
      .map(([category, of]) => ({ category, ...shown(of) })),
  };
}

/** 档次 of a score as it is shown; none without a score. */
export function bandOf(score: number | null): Band | null {
  if (score === null) return null;
  if (score >= 95) return 'model';
  if (score >= 90) return 'good';
  return score >= 80 ? 'met' : 'to-improve';
}

interface Hundredths {
  /** Of a point, whole; null where no item applied. */
  readonly hundredths: number | null;
  readonly count: number;
}

/** Whole numbers throughout, so that a half is a half. */
function partScore(items: readonly ScoredItem[]): Hundredths {
  let [reached, possible, count] = [0, 0, 0];
  for (const { problems, weight, veto } of items) {
    if (problems === null) continue;
    reached += pointsOf(problems, veto) * weight;
    possible += bestPoints * weight;
    count += 1;
  }
  if (possible === 0) return { hundredths: null, count };
  return { hundredths: Math.floor((reached * 20_000 + possible) / (2 * possible)), count };
}

function shown(items: readonly ScoredItem[]): PartScore {
  const { hundredths, count } = partScore(items);
  return { score: inPoints(hundredths), count };
}

function inPoints(hundredths: number | null): number | null {
  return hundredths === null ? null : hundredths / 100;
}

function capAt(hundredths: number | null, most: number): number | null {
  return hundredths === null ? null : Math.min(hundredths, most);
}

function grouped<K>(
  items: readonly ScoredItem[],
  keyOf: (item: ScoredItem) => K,
): Map<K, readonly ScoredItem[]> {
  const groups = new Map<K, ScoredItem[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
