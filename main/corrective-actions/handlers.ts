import type { correctiveActionContract } from '../../shared/corrective-actions/contract.ts';
import type { RoomHandlers } from '../call/handler.ts';
import { assignAction, fixAction, parkAction, resumeAction } from './action-steps.ts';
import { appendStep } from './append-step.ts';
import { actionBoard, actionInFull, actionsOfFindings, behindRate, peopleAndAreas } from './board.ts';
import { actionInHall, whoActs } from './lookup.ts';
import { openFromFinding, openSeen } from './open-by-hand.ts';
import { failedItems } from './repeated-items.ts';
import { redTagHandlers } from './red-tags.ts';
import { repairHandlers } from './repairs.ts';

export const correctiveActionHandlers: RoomHandlers<typeof correctiveActionContract> = {
  ...redTagHandlers,
  ...repairHandlers,

  board: actionBoard,
  people: peopleAndAreas,
  behindRate,
  behindRepeats: (context, { days }) => ({ items: failedItems(context, days) }),
  action: (context, { actionId }) => actionInFull(context, actionId),
  actionsOfFindings: (context, { findingIds }) => actionsOfFindings(context, findingIds),

  openSeen,
  openFromFinding,
  assign: (context, input) => {
    assignAction(context, input);
    return {};
  },
  start: (context, { actionId }) => {
    appendStep(context, actionInHall(context, actionId), {
      personId: whoActs(context),
      body: { kind: 'started' },
    });
    return {};
  },
  fix: (context, input) => {
    fixAction(context, input);
    return {};
  },
  sendBack: (context, { actionId, reason }) => {
    appendStep(context, actionInHall(context, actionId), {
      personId: whoActs(context),
      body: { kind: 'returned', reason },
    });
    return {};
  },
  close: (context, { actionId, told, toldWords }) => {
    appendStep(context, actionInHall(context, actionId), {
      personId: whoActs(context),
      body: { kind: 'closed', told, toldWords },
    });
    return {};
  },
  park: (context, input) => {
    parkAction(context, input);
    return {};
  },
  resume: (context, { actionId }) => {
    resumeAction(context, actionInHall(context, actionId), context.caller.person);
    return {};
  },
};
