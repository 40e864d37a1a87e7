/** What the rule needs to know of a business type. */
interface Served {
  readonly series: string;
  readonly active: boolean;
}

/** What the rule needs to know of a counter. */
interface Serving {
  readonly series: readonly string[];
  readonly active: boolean;
}

/**
 * The letters of the series in which customers would wait for ever: a business that is offered queues in
 * them, and no open counter serves them.
 */
export function unservedSeries(types: readonly Served[], counters: readonly Serving[]): string[] {
  const served = new Set(counters.filter((counter) => counter.active).flatMap((counter) => counter.series));
  const needed = new Set(types.filter((type) => type.active).map((type) => type.series));
  return [...needed].filter((letter) => !served.has(letter)).sort();
}
