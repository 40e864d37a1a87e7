import type { RoundOccasion, RoundStanding } from './round.ts';

/** 开店 5S is late from so long after the doors open on, closing begins so long before they close, ms. */
const openingUntil = 60 * 60_000;
const closingFrom = 60 * 60_000;

/** What the standing of a round follows from. */
export interface RoundMoment {
  /** UTC ms. */
  readonly now: number;
  /** When the hall opens and closes today, UTC ms; null on a day on which it is closed. */
  readonly hours: { readonly opens: number; readonly closes: number } | null;
  /** How far the round has come. For a full round: this week's; for the others: the last of today. */
  readonly round: 'none' | 'open' | 'submitted';
}

/** How a round stands at a moment. */
export function standingOf(occasion: RoundOccasion, { now, hours, round }: RoundMoment): RoundStanding {
  if (round === 'open') return 'under-way';
  if (occasion === 'route' || occasion === 'paper') return 'any-time';
  if (round === 'submitted') return 'done';
  if (occasion === 'full' || occasion === 'surprise') return 'due';
  if (!hours) return 'any-time';
  if (occasion === 'opening') return now > hours.opens + openingUntil ? 'late' : 'due';
  return now < hours.closes - closingFrom ? 'later' : 'due';
}
