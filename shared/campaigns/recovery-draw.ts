/** Somebody who waits, as far as the draw needs it. */
export interface Waiting {
  readonly ticketId: number;
  /** From when the wait counts, UTC ms. */
  readonly ranksFrom: number;
}

/** The rules of the draw, as they stand today. */
export interface DrawRules {
  /** 候时抽奖起点: who has waited longer than this can win, ms. */
  readonly afterMs: number;
  /** 抽奖间隔: at most one draw in this time, ms. */
  readonly everyMs: number;
}

/**
 * Who can win (A17): everybody who waits longer than the rule says and has not won a draw today.
 * @param won the tickets that have
 */
export function candidatesOf<W extends Waiting>(
  waiting: readonly W[],
  { afterMs }: Pick<DrawRules, 'afterMs'>,
  won: ReadonlySet<number>,
  now: number,
): W[] {
  return waiting.filter(({ ticketId, ranksFrom }) => now - ranksFrom > afterMs && !won.has(ticketId));
}

/** When the next draw may be made, UTC ms, or null for at once. @param lastAt when the last one was */
export function nextDrawAt(
  lastAt: number | null,
  { everyMs }: Pick<DrawRules, 'everyMs'>,
  now: number,
): number | null {
  return lastAt !== null && now < lastAt + everyMs ? lastAt + everyMs : null;
}

/**
 * Which of so many wins, from 0: the seed modulo their count. With 256 random bits no candidate is likelier than
 * another by more than one part in 10^70, and anybody can work it out again from what was logged.
 * @param seed 32 random bytes as hexadecimal digits
 */
export function drawnIndex(seed: string, count: number): number {
  return Number(BigInt(`0x${seed}`) % BigInt(count));
}
