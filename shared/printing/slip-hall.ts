/** What a slip says of the hall. What the store has not entered is left out. */
export interface SlipHall {
  readonly code: string;
  readonly name: string;
  readonly address: string;
  readonly phone: string;
  readonly complaintsPhone: string;
  /** When it is open, as it is read. */
  readonly hours: string;
}

/** Only what there is something to say of. */
export function saidFacts(
  facts: readonly (readonly [name: string, value: string | null])[],
): [name: string, value: string][] {
  return facts.flatMap(([name, value]) => (value === null || value === '' ? [] : [[name, value]]));
}
