import type { InputOf, OutputOf } from '../../shared/call/procedure.ts';
import { repeatFigures, repeatRate } from '../../shared/checklists/repeat-figures.ts';
import { heatCells, roundsPerWeek, weekOf, weeksUntil } from '../../shared/five-s/heat-map.ts';
import { type ScoredResult, trendPoint, weeklyTrend } from '../../shared/five-s/trend.ts';
import type { viewsContract } from '../../shared/five-s/views-contract.ts';
import { addDays } from '../../shared/time/business-date.ts';
import type { ItemResult } from '../../db/checklists/results.ts';
import { photosOf } from '../../db/checklists/photos.ts';
import { itemRounds } from '../../db/five-s/item-rounds.ts';
import { roundPhotos } from '../../db/five-s/round-photos.ts';
import type { QueryContext, RoomHandlers } from '../call/handler.ts';
import { type RoundWords, roundResults, roundWords } from './round-results.ts';

type Contract = typeof viewsContract;

/** How far back rounds are looked for that an item failed in before, days: a monthly item's last two lie within. */
const lookBackDays = 70;

/** What stands for "lately", and what it is held against: so many weeks each. */
const latelyWeeks = 4;

export const viewsHandlers: RoomHandlers<Contract> = {
  heatMap: (context, input) => heatMap(context, input),
  trend: (context, input) => trend(context, input),
  repeats: (context, input) => repeats(context, input),
  itemRounds: (context, input) => roundsOfItem(context, input),
  photoWall: (context, input) => photoWall(context, input),
};

function heatMap(
  context: QueryContext,
  { to, weeks: count }: InputOf<Contract['heatMap']>,
): OutputOf<Contract['heatMap']> {
  const weeks = weeksUntil(to, count);
  const results = roundResults(context, weeks[0] ?? to, to);
  const { items, areas } = roundWords(context);
  const cells = heatCells(results, weeks);
  return {
    weeks,
    checks: roundsPerWeek(results, weeks),
    areas: [...areas],
    items: [...items.values()].flatMap((item) => {
      const own = cells.get(item.code);
      return own ? [{ item, cells: own }] : [];
    }),
  };
}

function trend(
  context: QueryContext,
  { to, weeks: count }: InputOf<Contract['trend']>,
): OutputOf<Contract['trend']> {
  const weeks = weeksUntil(to, count);
  const lately = addDays(weekOf(to), (1 - latelyWeeks) * 7);
  const before = addDays(lately, -latelyWeeks * 7);
  const first = [weeks[0] ?? to, before].sort()[0] ?? to;
  const words = roundWords(context);
  const results = scoredResults(roundResults(context, first, to), words);
  const points = weeklyTrend(results, weeks);
  return {
    weeks: weeks.flatMap((week, index) => {
      const point = points[index];
      return point ? [{ week, ...plain(point) }] : [];
    }),
    areas: [...words.areas],
    lately: plain(trendPoint(results.filter(({ businessDate }) => businessDate >= lately))),
    before: plain(
      trendPoint(results.filter(({ businessDate }) => businessDate >= before && businessDate < lately)),
    ),
  };
}

/** As it is sent: lists that nobody else holds. */
function plain({ areas, categories, ...point }: ReturnType<typeof trendPoint>) {
  return { ...point, areas: [...areas], categories: [...categories] };
}

function scoredResults(results: readonly ItemResult[], { itemIn }: RoundWords): ScoredResult[] {
  return results.flatMap(({ checkId, businessDate, versionId, itemCode, problems }) => {
    const item = itemIn(versionId, itemCode);
    if (!item) return [];
    const { code, areaCode, category, weight, veto } = item;
    return [{ checkId, businessDate, code, areaCode, category, weight, veto, problems }];
  });
}

function repeats(
  context: QueryContext,
  { to, weeks: count }: InputOf<Contract['repeats']>,
): OutputOf<Contract['repeats']> {
  const from = weeksUntil(to, count)[0] ?? to;
  const figures = repeatFigures(roundResults(context, addDays(from, -lookBackDays), to), from);
  const { items } = roundWords(context);
  return {
    rate: repeatRate(figures),
    items: figures
      .filter(({ failed }) => failed > 0)
      .sort((one, other) => other.repeated - one.repeated || other.failed - one.failed)
      .flatMap(({ itemCode, ...figure }) => {
        const item = items.get(itemCode);
        return item ? [{ item, ...figure }] : [];
      }),
  };
}

function roundsOfItem(
  context: QueryContext,
  { itemCode, from, to }: InputOf<Contract['itemRounds']>,
): OutputOf<Contract['itemRounds']> {
  const { db, hall } = context;
  return {
    item: roundWords(context).items.get(itemCode) ?? null,
    rounds: itemRounds(db, hall.id, itemCode, { from, to }).map((round) => ({
      ...round,
      photos: photosOf(db, round.checkId)
        .filter((photo) => photo.itemCode === itemCode)
        .map(({ checkId: _checkId, ...photo }) => photo),
    })),
  };
}

function photoWall(
  context: QueryContext,
  { from, to, areaCode, limit }: InputOf<Contract['photoWall']>,
): OutputOf<Contract['photoWall']> {
  const { items, areas } = roundWords(context);
  const photos = roundPhotos(context.db, context.hall.id, from, to).flatMap(({ itemCode, ...row }) => {
    const item = items.get(itemCode);
    const wanted = item && (areaCode === undefined || item.areaCode === areaCode);
    return wanted ? [{ ...row, item }] : [];
  });
  return { total: photos.length, areas: [...areas], photos: photos.slice(0, limit) };
}
