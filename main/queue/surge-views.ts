import type { OutputOf } from '../../shared/call/procedure.ts';
import type { surgeContract } from '../../shared/queue/surge-contract.ts';
import { surgesOfDay } from '../../db/queue/surges.ts';
import type { QueryContext } from '../call/handler.ts';
import { episodeOf } from './surge-episode.ts';
import { levelSoFar } from './surge-state.ts';

/** The level that stands written. */
export function surgeLevelView(context: QueryContext): OutputOf<typeof surgeContract.surgeLevel> {
  const { level, since } = levelSoFar(context);
  return { level, since: level === 'calm' ? null : since };
}

/** The surges of a day. */
export function surgesView(context: QueryContext, date: string): OutputOf<typeof surgeContract.surges> {
  const { db, hall } = context;
  return { surges: surgesOfDay(db, hall.id, date).map((surge) => episodeOf(context, surge)) };
}
