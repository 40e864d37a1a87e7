import type { Category } from '../../../shared/checklists/template.ts';
import type { LocalName } from '../../../shared/store/local-name.ts';
import type { TrendView } from './views-answers.ts';

/** An area or an S, over the weeks. */
export interface TrendPart {
  readonly key: string;
  readonly name: string;
  /** By week; null where it was not looked at. */
  readonly scores: readonly (number | null)[];
  /** The last four weeks, how many items those looked at, and the four before. */
  readonly lately: number | null;
  readonly count: number;
  readonly before: number | null;
}

interface PartScores {
  readonly score: number | null;
  readonly count: number;
}

/** The areas that were looked at, in the order of the walk. */
export function areaParts(view: TrendView, nameOf: (name: LocalName) => string): TrendPart[] {
  return view.areas.flatMap(({ code, name }) =>
    partOf(`area-${code}`, nameOf(name), view, ({ areas }) => areas.find((area) => area.code === code)),
  );
}

/** 1S to 6S, as far as they were looked at. */
export function categoryParts(view: TrendView, nameOf: (category: Category) => string): TrendPart[] {
  const found = new Set(view.weeks.flatMap(({ categories }) => categories.map(({ category }) => category)));
  return [...found]
    .sort((one, other) => one - other)
    .flatMap((category) =>
      partOf(`category-${category}`, nameOf(category), view, ({ categories }) =>
        categories.find((one) => one.category === category),
      ),
    );
}

function partOf(
  key: string,
  name: string,
  { weeks, lately, before }: TrendView,
  find: (point: TrendView['lately']) => PartScores | undefined,
): TrendPart[] {
  const scores = weeks.map((week) => find(week)?.score ?? null);
  if (scores.every((score) => score === null)) return [];
  return [
    {
      key,
      name,
      scores,
      lately: find(lately)?.score ?? null,
      count: find(lately)?.count ?? 0,
      before: find(before)?.score ?? null,
    },
  ];
}
