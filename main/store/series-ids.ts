import { Refusal } from '../../shared/call/refusal.ts';
import { listSeries } from '../../db/store/series.ts';
import type { ReadableDb } from '../../db/database/handle.ts';

/** The record id of each series of a hall, by letter; refuses a letter that the hall does not have. */
export function seriesIdsOf(db: ReadableDb, hallId: number): (letter: string) => number {
  const ids = new Map(listSeries(db, hallId).map((series) => [series.letter, series.id]));
  return (letter) => {
    const id = ids.get(letter);
    if (id === undefined) throw new Refusal('store.unknown-series', { letter });
    return id;
  };
}
