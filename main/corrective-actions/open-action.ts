import type { ActionOpened, ActionWanted } from '../../shared/corrective-actions/action.ts';
import { deadlineOf } from '../../shared/corrective-actions/deadline.ts';
import { graver, raised } from '../../shared/corrective-actions/repeats.ts';
import { repeatWithinDays } from '../../shared/corrective-actions/settings.ts';
import {
  type StoredAction,
  insertAction,
  lastClosedAbout,
  openActionAbout,
} from '../../db/corrective-actions/actions.ts';
import { insertActionPhotos } from '../../db/corrective-actions/photos.ts';
import { insertStep, stepsOfAction } from '../../db/corrective-actions/steps.ts';
import { settingOn } from '../../db/store/settings.ts';
import type { CommandContext } from '../call/handler.ts';
import { appendStep } from './append-step.ts';
import { termsToday } from './terms-today.ts';

const dayMs = 86_400_000;

/**
 * Opens a corrective action in the caller's transaction, or joins the one about the same thing that is not closed
 * yet: that one is then seen again, at the graver severity and the earlier deadline, and one that was waiting for its
 * check goes back. What the room calls a repeat weighs one grade more. A new one refers to the last closed about it.
 */
export function openOrJoinAction(context: CommandContext, wanted: ActionWanted): ActionOpened {
  const severity = wanted.repeated ? raised(wanted.severity) : wanted.severity;
  const dueAt = wanted.dueAt ?? deadlineOf(severity, context.now, termsToday(context), context.hall.timeZone);
  const open = openActionAbout(context.db, context.hall.id, wanted.subjectKey);
  const actionId = open ? open.id : openAction(context, { ...wanted, severity, dueAt });
  if (open) joinAction(context, open, { ...wanted, severity, dueAt });
  const by = { personId: context.caller.person, at: context.now };
  insertActionPhotos(context.db, actionId, 'before', wanted.beforePhotos, by);
  const steps = stepsOfAction(context.db, actionId);
  const repeats = steps.filter(({ body }) => body.kind === 'seen-again').length;
  return { actionId, joined: open !== undefined, repeats };
}

type Dated = ActionWanted & { readonly dueAt: number };

function openAction(context: CommandContext, wanted: Dated): number {
  const { db, hall, businessDate, now, caller } = context;
  const { subjectKey, source, title, area, severity, ownerId, dueAt } = wanted;
  const former = lastClosedAbout(db, hall.id, subjectKey);
  const repeated = wanted.repeated || cameBack(context, former);
  const opened = { openedAt: now, openedById: caller.person, hallId: hall.id, businessDate };
  const what = { subjectKey, source, title, area, severity, ownerId, dueAt };
  const actionId = insertAction(db, { ...opened, ...what, formerId: former?.id ?? null, repeated });
  insertStep(db, actionId, {
    at: now,
    personId: caller.person,
    body: { kind: 'opened', severity, dueAt, ownerId },
  });
  context.record({
    kind: 'corrective-action.opened',
    subjectKind: 'corrective-action',
    subjectId: actionId,
    body: { source, subjectKey, severity, dueAt, ownerId, formerId: former?.id ?? null, repeated },
  });
  return actionId;
}

/** Whether the former action about it was closed so recently that this one is a repeat. */
function cameBack(
  { db, hall, businessDate, now }: CommandContext,
  former: StoredAction | undefined,
): boolean {
  if (!former || former.closedAt === null) return false;
  return now - former.closedAt <= settingOn(db, hall.id, repeatWithinDays, businessDate) * dayMs;
}

function joinAction(context: CommandContext, open: StoredAction, wanted: Dated): void {
  const severity = graver(open.severity, wanted.severity);
  const dueAt = open.state === 'parked' ? open.dueAt : Math.min(open.dueAt, wanted.dueAt);
  const { person } = context.caller;
  const seenAgain = { kind: 'seen-again', source: wanted.source, severity, dueAt } as const;
  const joined = appendStep(context, open, { personId: person, body: seenAgain });
  if (joined.state !== 'fixed') return;
  appendStep(context, joined, {
    personId: null,
    body: { kind: 'returned', reason: wanted.title.zh },
  });
}
