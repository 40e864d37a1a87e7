import type { CounterValues } from './counter.ts';
import type { OpeningHours } from './hall.ts';
import type { LocalName } from './local-name.ts';

/** A series (号段) as the product proposes it. */
export interface PresetSeries {
  readonly letter: string;
  readonly name: LocalName;
  readonly timed: boolean;
}

/** The series that a new hall starts with. T is for complaints and is never called so before customers. */
export const presetSeries: readonly PresetSeries[] = [
  { letter: 'A', name: { zh: '快速业务', en: 'Quick business' }, timed: true },
  { letter: 'B', name: { zh: '综合业务', en: 'General business' }, timed: true },
  { letter: 'C', name: { zh: '终端/政企', en: 'Handsets / corporate' }, timed: true },
  { letter: 'S', name: { zh: '特殊业务', en: 'Special business' }, timed: true },
  { letter: 'T', name: { zh: '服务接待', en: 'Service desk' }, timed: true },
  { letter: 'N', name: { zh: '不计时', en: 'Untimed' }, timed: false },
];

const everyWeekday = [0, 1, 2, 3, 4, 5, 6];

/** 08:30 to 17:30 all week. */
export const presetOpeningHours: readonly OpeningHours[] = everyWeekday.map((weekday) => ({
  weekday,
  opens: '08:30',
  closes: '17:30',
}));

/** The timezone of a hall that has not said otherwise. */
export const presetTimeZone = 'Asia/Shanghai';

/**
 * So many counters, numbered from 1, that together serve every preset series: quick business at the first,
 * special business and service reception at the last, general business at all but the first.
 */
export function presetCounters(count: number): CounterValues[] {
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    name: null,
    series: seriesAt(index, count),
  }));
}

function seriesAt(index: number, count: number): string[] {
  if (count === 1) return presetSeries.map((series) => series.letter);
  if (index === 0) return count === 2 ? ['A', 'B', 'N'] : ['A', 'N'];
  if (index === count - 1) return count === 2 ? ['A', 'B', 'C', 'S', 'T'] : ['B', 'S', 'T'];
  return ['A', 'B', 'C'];
}
