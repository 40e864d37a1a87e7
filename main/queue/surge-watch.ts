import { type AlertLevel, isWorse } from '../../shared/queue/surge-level.ts';
import { addDays, zonedTime } from '../../shared/time/business-date.ts';
import {
  type Surge,
  insertSurge,
  insertSurgeStep,
  setSurgeEnded,
  surgeUnderWay,
} from '../../db/queue/surges.ts';
import type { CommandContext, QueryContext } from '../call/handler.ts';
import type { Watch } from '../jobs/watch.ts';
import { peakOf } from './surge-episode.ts';
import { writeSurgeFinding } from './surge-findings.ts';
import { type SurgeSeen, lookAtHall, surgeOfToday } from './surge-state.ts';

/** 客流预警 (A19): notes when a surge begins, when it gets worse or better, and when it is over. */
export const watchSurge: Watch = {
  name: 'queue.surge',
  about: ['queue', 'settings'],
  topics: ['surge', 'findings'],
  isDue: (context) => {
    const { before, level } = lookAtHall(context);
    return level !== before.level || leftOver(context) !== undefined;
  },
  apply: (context) => {
    const old = leftOver(context);
    if (old) endSurge(context, old, endOfDay(context, old));
    const seen = lookAtHall(context);
    if (seen.level !== seen.before.level) changeLevel(context, seen);
  },
};

function changeLevel(context: CommandContext, { before, level, situation }: SurgeSeen): void {
  const surge = surgeOfToday(context);
  if (level !== 'calm') {
    const id = surge?.id ?? beginSurge(context);
    reachLevel(context, id, { before, level, situation });
  } else if (surge) {
    endSurge(context, surge, context.now);
  }
}

function beginSurge({ db, hall, businessDate, now, record }: CommandContext): number {
  const id = insertSurge(db, hall.id, businessDate, now);
  record({ kind: 'surge.began', subjectKind: 'surge', subjectId: id });
  return id;
}

function reachLevel(
  { db, now, record }: CommandContext,
  surgeId: number,
  { before, level, situation }: SurgeSeen & { readonly level: AlertLevel },
): void {
  const { waiting, openCounters, longestWaitMs } = situation;
  insertSurgeStep(db, surgeId, { level, at: now, waiting, openCounters, longestWaitMs });
  record({
    kind: isWorse(level, before.level) ? 'surge.rose' : 'surge.fell',
    subjectKind: 'surge',
    subjectId: surgeId,
    body: { from: before.level, to: level, waiting, openCounters, longestWaitMs },
  });
}

function endSurge(context: CommandContext, surge: Surge, at: number): void {
  setSurgeEnded(context.db, surge.id, at);
  context.record({
    kind: 'surge.ended',
    subjectKind: 'surge',
    subjectId: surge.id,
    body: { peak: peakOf(context.db, surge.id), lastedMs: at - surge.startedAt },
  });
  writeSurgeFinding(context, { ...surge, endedAt: at });
}

/** A surge that was under way when its day ended, and nobody looked: the host was off. */
function leftOver({ db, hall, businessDate }: QueryContext): Surge | undefined {
  const surge = surgeUnderWay(db, hall.id);
  return surge && surge.businessDate !== businessDate ? surge : undefined;
}

/** Midnight after the day of a surge, UTC ms. */
function endOfDay({ hall, now }: CommandContext, { businessDate }: Surge): number {
  return Math.min(now, zonedTime(addDays(businessDate, 1), '00:00', hall.timeZone));
}
