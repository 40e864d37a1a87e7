/** 客流预警 (A19), from quiet to worst: 平稳, then 黄, 橙, 红. */
export const surgeLevels = ['calm', 'yellow', 'orange', 'red'] as const;
export type SurgeLevel = (typeof surgeLevels)[number];

/** The levels at which something is to be done. */
export const alertLevels = ['yellow', 'orange', 'red'] as const satisfies readonly SurgeLevel[];
export type AlertLevel = (typeof alertLevels)[number];

const worstFirst = ['red', 'orange', 'yellow'] as const satisfies readonly AlertLevel[];

/** How full the hall is at a moment. */
export interface SurgeSituation {
  /** The moment, UTC ms. */
  readonly now: number;
  /** How many wait. */
  readonly waiting: number;
  /** Counters where somebody sits who has not paused. */
  readonly openCounters: number;
  /** How long the first of them has waited, ms; 0 when nobody waits. */
  readonly longestWaitMs: number;
}

/** A level is reached above either of these. */
export interface SurgeThreshold {
  readonly waitingPerCounter: number;
  readonly longestWaitMs: number;
}

export interface SurgeRules {
  readonly thresholds: Readonly<Record<AlertLevel, SurgeThreshold>>;
  /** With so many waiting every seat is taken, which is red; null where seats are not counted. */
  readonly seats: number | null;
  /** A level holds until the load has fallen to this share of its threshold, 0 to 1. */
  readonly holdShare: number;
  /** How long a level stands at least before it may go back, ms. */
  readonly dwellMs: number;
}

/** The level so far: since when, and whether it was reached from below. */
export interface SurgeBefore {
  readonly level: SurgeLevel;
  /** UTC ms. */
  readonly since: number;
  readonly rose: boolean;
}

/** How things stand before the first surge of a day. */
export const calmSoFar: SurgeBefore = { level: 'calm', since: -Infinity, rose: false };

/**
 * 预警级别: the level of a hall (A19, reference §3). It rises at once, for people wait; it falls only when the load is
 * clearly below the level and the level has stood for the dwell, and after a fall it does not rise again within the
 * dwell: a load at the edge is quiet. When nobody waits there is no surge, at once.
 */
export function surgeLevel(situation: SurgeSituation, rules: SurgeRules, before: SurgeBefore): SurgeLevel {
  if (situation.waiting === 0) return 'calm';
  const rested = situation.now - before.since >= rules.dwellMs;
  const reached = levelAbove(situation, rules, 1);
  if (isWorse(reached, before.level)) return rested || before.rose ? reached : before.level;
  if (!rested) return before.level;
  const held = levelAbove(situation, rules, rules.holdShare);
  return isWorse(before.level, held) ? held : before.level;
}

/** Whether one level is worse than another. */
export function isWorse(one: SurgeLevel, other: SurgeLevel): boolean {
  return surgeLevels.indexOf(one) > surgeLevels.indexOf(other);
}

/** The worst of some levels; calm where there is none. */
export function worstOf(levels: readonly SurgeLevel[]): SurgeLevel {
  return worstFirst.find((level) => levels.includes(level)) ?? 'calm';
}

/** The worst level of whose thresholds the situation is above a share. */
function levelAbove(situation: SurgeSituation, rules: SurgeRules, share: number): SurgeLevel {
  return worstFirst.find((level) => isAbove(situation, rules, level, share)) ?? 'calm';
}

/** Counters that nobody has opened yet count as one: before opening a few who wait are no surge. */
function isAbove(
  { waiting, openCounters, longestWaitMs }: SurgeSituation,
  { thresholds, seats }: SurgeRules,
  level: AlertLevel,
  share: number,
): boolean {
  const threshold = thresholds[level];
  return (
    waiting / Math.max(1, openCounters) > threshold.waitingPerCounter * share ||
    longestWaitMs > threshold.longestWaitMs * share ||
    (level === 'red' && seats !== null && waiting >= seats * share)
  );
}
