/** A measurement that can be repeated. */
export interface Bench {
  readonly name: string;
  readonly unit: string;
  /** The least value that is good enough, or null where none is promised. */
  readonly budget: number | null;
  run(): Promise<Measured>;
}

export interface Measured {
  readonly value: number;
  /** How many steps were counted. */
  readonly n: number;
  /** How far the value may be off either way, where it was fitted: its standard error. */
  readonly spread?: number;
}

/** What was measured, as it is printed. */
export interface Result extends Measured {
  readonly name: string;
  readonly unit: string;
  readonly budget: number | null;
}

export function meetsBudget({ value, budget }: Result): boolean {
  return budget === null || value >= budget;
}

/** One line of the table. */
export function lineOf(result: Result): string {
  const { name, value, unit, budget, n, spread } = result;
  const judged = budget === null ? '' : meetsBudget(result) ? 'ok' : 'MISSED';
  return [
    name.padEnd(16),
    value.toFixed(2).padStart(7),
    `${spread === undefined ? '' : `± ${spread.toFixed(2)} `}${unit}`.padEnd(6),
    (budget === null ? '-' : `>= ${budget}`).padStart(8),
    `n=${n}`.padStart(9),
    judged,
  ].join('  ');
}
