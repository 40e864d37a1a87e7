/** What a waiting ticket asks for, as far as it decides who may call it. */
export interface Asked {
  readonly seriesId: number;
  /** The only counter, or the skill, that it was sent to; null for whoever serves its series. */
  readonly targetCounterId: number | null;
  readonly skillId: number | null;
}

/** What a counter serves by itself, whoever else waits. */
export interface Offered {
  readonly id: number;
  readonly seriesIds: readonly number[];
  readonly skillIds: readonly number[];
}

/** Whether a ticket is one of those that a counter calls by itself. */
export function serves(counter: Offered, { seriesId, targetCounterId, skillId }: Asked): boolean {
  if (targetCounterId !== null) return targetCounterId === counter.id;
  if (skillId !== null) return counter.skillIds.includes(skillId);
  return counter.seriesIds.includes(seriesId);
}
