import { Refusal } from '../../shared/call/refusal.ts';
import type { MilestoneRule, MilestoneValues } from '../../shared/campaigns/milestone.ts';
import type { prizeContract } from '../../shared/campaigns/prize-contract.ts';
import {
  findMilestone,
  insertMilestone,
  listMilestones,
  updateMilestone,
} from '../../db/campaigns/milestones.ts';
import type { CommandContext, RoomHandlers } from '../call/handler.ts';
import { giftInHall, giftInUse } from './append-move.ts';

type Rules = Pick<typeof prizeContract, 'milestoneRules' | 'addMilestone' | 'changeMilestone'>;

/** 里程碑规则 (A16). */
export const milestoneHandlers: RoomHandlers<Rules> = {
  milestoneRules: ({ db, hall }) => listMilestones(db, hall.id),

  addMilestone: (context, values) => {
    giftInUse(context, values.giftId);
    assertFits(context, values);
    const id = insertMilestone(context.db, context.hall.id, values, context.now);
    return changed(context, 'milestone.added', { id, ...values, active: true });
  },

  changeMilestone: (context, rule) => {
    const { db, hall, now } = context;
    if (!findMilestone(db, hall.id, rule.id)) throw new Refusal('campaigns.milestone-unknown');
    if (rule.active) giftInUse(context, rule.giftId);
    assertFits(context, rule);
    updateMilestone(db, rule, now);
    return changed(context, 'milestone.changed', rule);
  },
};

function assertFits(context: CommandContext, { giftId, from, until }: MilestoneValues): void {
  giftInHall(context, giftId);
  if (until !== null && until < from) throw new Refusal('campaigns.dates-turned-round');
}

/** The event names no position: what is still to be won is nobody's to read there. */
function changed(context: CommandContext, kind: string, rule: MilestoneRule): MilestoneRule {
  const { id, giftId, active } = rule;
  context.record({ kind, subjectKind: 'milestone-rule', subjectId: id, body: { giftId, active } });
  return rule;
}
