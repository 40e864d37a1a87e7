import { z } from 'zod';
import { localName } from '../store/local-name.ts';
import { businessDateSchema } from '../time/business-date-schema.ts';

const id = z.int().positive();

/** 第 12、112、212 位: proposed for a new rule (reference §3). */
export const proposedPositions: readonly number[] = [12, 112, 212];

/** Which customers of a day win: each position once, in their order. */
const positions = z
  .array(z.int().min(1).max(9_999))
  .min(1)
  .max(20)
  .transform((list) => [...new Set(list)].sort((one, other) => one - other));

/** What the store may set of a milestone. */
export const milestoneValues = z.strictObject({
  name: localName,
  positions,
  from: businessDateSchema,
  /** The last day, or null for one without an end. */
  until: businessDateSchema.nullable(),
  giftId: id,
});
export type MilestoneValues = z.infer<typeof milestoneValues>;

/** 里程碑规则 (A16): the Nth customer of a day wins a gift. */
export const milestoneRule = z.strictObject({ id, ...milestoneValues.shape, active: z.boolean() });
export type MilestoneRule = z.infer<typeof milestoneRule>;

/** A visit that counts, at its place in the day. */
export interface CountedVisit {
  readonly ticketId: number;
  /** When it was first finished, UTC ms. */
  readonly at: number;
}

/** A rule that holds today, and from when on it has held as it is, UTC ms. */
export interface RuleToday extends Pick<MilestoneRule, 'id' | 'positions' | 'giftId'> {
  readonly since: number;
}

/** What was won today already. */
export interface WonToday {
  readonly positions: ReadonlySet<number>;
  readonly ticketIds: ReadonlySet<number>;
}

export interface MilestoneWinner {
  readonly ruleId: number;
  readonly giftId: number;
  readonly position: number;
  readonly ticketId: number;
}

/**
 * 里程碑计数: who has come to a position that nobody has won yet; undefined where nobody has.
 *
 * What counts: tickets of the day (not visits without a number, which a clerk could make up), each from its first 办结
 * that stands, in the order of those moments. Tickets that are void, cancelled, missed or still open do not count, nor
 * do those that the day's end closed. 撤销 of a 办结 takes the ticket out of the count; finished again it counts from
 * that later moment. 续办 leaves it at its place.
 *
 * What was won stays won: a position that was given is never given again, whatever is undone afterwards, and nobody
 * wins twice on one day. Whoever stands at a position and has won already is passed over, and the next one wins. What
 * was passed before the rule held is not won afterwards, so that a rule made at noon gives nothing for the morning.
 * @param order the visits that count, in their order
 */
export function nextWinner(
  order: readonly CountedVisit[],
  rules: readonly RuleToday[],
  won: WonToday,
): MilestoneWinner | undefined {
  for (const { id: ruleId, giftId, since, positions: wanted } of rules) {
    for (const position of wanted) {
      const reachedBy = order[position - 1];
      if (!reachedBy || won.positions.has(position) || reachedBy.at < since) continue;
      const winner = order.slice(position - 1).find(({ ticketId }) => !won.ticketIds.has(ticketId));
      if (winner) return { ruleId, giftId, position, ticketId: winner.ticketId };
    }
  }
  return undefined;
}
