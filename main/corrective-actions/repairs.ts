import { setChineseMarks } from '../../shared/call/chinese-marks.ts';
import type { InputOf, OutputOf } from '../../shared/call/procedure.ts';
import { Refusal } from '../../shared/call/refusal.ts';
import type { repairContract } from '../../shared/corrective-actions/repair-contract.ts';
import type { Repair } from '../../shared/corrective-actions/repair.ts';
import { findAction } from '../../db/corrective-actions/actions.ts';
import {
  findRepair,
  insertRepair,
  openRepairs,
  repairsBackSince,
  setBack,
  updatePromise,
} from '../../db/corrective-actions/repairs.ts';
import type { CommandContext, RoomHandlers } from '../call/handler.ts';
import { parkAction, resumeAction } from './action-steps.ts';
import { settleBrokenPromise } from './broken-promises.ts';
import { actionInHall } from './lookup.ts';
import { shownForMs } from './shown-for.ts';

type Contract = typeof repairContract;

export const repairHandlers: RoomHandlers<Contract> = {
  repairs: ({ db, hall, now }) => ({
    open: openRepairs(db, hall.id),
    back: repairsBackSince(db, hall.id, now - shownForMs),
  }),
  reportFault,
  changeRepair: (context, { id, reportedTo, promisedOn }) => {
    openRepairInHall(context, id);
    updatePromise(context.db, id, reportedTo, promisedOn);
    settleBrokenPromise(context, id);
    record(context, 'promised', id, { promisedOn });
    return {};
  },
  backInUse: (context, { id, outcome }) => {
    const repair = openRepairInHall(context, id);
    setBack(context.db, id, { at: context.now, by: context.caller.person, outcome });
    settleBrokenPromise(context, id);
    record(context, 'back', id, { outOfUseMs: context.now - repair.reportedAt });
    takeUpAgain(context, repair);
    return {};
  },
};

function reportFault(
  context: CommandContext,
  values: InputOf<Contract['reportFault']>,
): OutputOf<Contract['reportFault']> {
  const { db, hall, now, caller } = context;
  const { kind, fault, thing, promisedOn, actionId } = values;
  if (promisedOn !== null && promisedOn < context.businessDate) {
    throw new Refusal('corrective-actions.day-is-over');
  }
  if (actionId !== null) actionInHall(context, actionId);
  const id = insertRepair(db, hall.id, values, { personId: caller.person, at: now });
  record(context, 'reported', id, { kind, promisedOn, actionId });
  if (actionId !== null && promisedOn !== null && promisedOn > context.businessDate) {
    const reason = setChineseMarks(`${thing}:${fault}`).slice(0, 400);
    parkAction(context, { actionId, reason, until: promisedOn });
  }
  return { id };
}

/** The action that was on hold for it goes on. */
function takeUpAgain(context: CommandContext, { actionId }: Repair): void {
  const action = actionId === null ? undefined : findAction(context.db, context.hall.id, actionId);
  if (action?.state === 'parked') resumeAction(context, action, context.caller.person);
}

function openRepairInHall({ db, hall }: CommandContext, id: number): Repair {
  const repair = findRepair(db, hall.id, id);
  if (!repair) throw new Refusal('corrective-actions.unknown-repair');
  if (repair.back) throw new Refusal('corrective-actions.back-already');
  return repair;
}

function record(
  context: CommandContext,
  happened: string,
  id: number,
  body: Readonly<Record<string, unknown>>,
): void {
  context.record({ kind: `repair.${happened}`, subjectKind: 'repair', subjectId: id, body });
}
