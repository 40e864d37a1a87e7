import { type MilestoneWinner, nextWinner } from '../../shared/campaigns/milestone.ts';
import { countedVisits, insertMilestoneWin, rulesOn, wonOn } from '../../db/campaigns/milestones.ts';
import { insertPrize } from '../../db/campaigns/prizes.ts';
import type { CommandContext, QueryContext } from '../call/handler.ts';
import type { Watch } from '../jobs/watch.ts';
import { queuePrizeSlip } from './prize-slip.ts';

/**
 * 里程碑看护 (A16): whoever comes to a position wins it in the moment in which the visit is finished. Who that is
 * follows from the events alone, so it does not matter when the host looks, or that it was off in between; and a
 * position has one winner, which the database keeps as well.
 */
export const watchMilestones: Watch = {
  name: 'campaigns.milestones',
  about: ['queue', 'campaigns'],
  topics: ['campaigns', 'printing'],
  isDue: (context) => winnerNow(context) !== undefined,
  apply: (context) => {
    for (let won = winnerNow(context); won; won = winnerNow(context)) give(context, won);
  },
};

function winnerNow({ db, hall, businessDate }: QueryContext): MilestoneWinner | undefined {
  const rules = rulesOn(db, hall.id, businessDate);
  if (rules.length === 0) return undefined;
  return nextWinner(countedVisits(db, hall.id, businessDate), rules, wonOn(db, hall.id, businessDate));
}

function give(context: CommandContext, { ruleId, giftId, position, ticketId }: MilestoneWinner): void {
  const { db, hall, businessDate, now } = context;
  const prizeId = insertPrize(db, {
    hallId: hall.id,
    businessDate,
    kind: 'milestone',
    ticketId,
    giftId,
    wonAt: now,
  });
  insertMilestoneWin(db, prizeId, { ruleId, position });
  context.record({
    kind: 'milestone.reached',
    subjectKind: 'prize',
    subjectId: prizeId,
    body: { ruleId, position, ticketId, giftId },
  });
  queuePrizeSlip(context, prizeId);
}
