import type { InputOf, OutputOf } from '../../shared/call/procedure.ts';
import type { actionContract } from '../../shared/corrective-actions/action-contract.ts';
import type { ActionArea } from '../../shared/corrective-actions/action.ts';
import { actionLeaders } from '../../shared/corrective-actions/audience.ts';
import { lifeOf } from '../../shared/corrective-actions/life-of.ts';
import { type Span, countsIn, isRepeat } from '../../shared/corrective-actions/rates.ts';
import type { ActionStep } from '../../shared/corrective-actions/step.ts';
import type {
  ActionDetail,
  ActionLine,
  ActionRate,
  BoardPerson,
  Rate,
} from '../../shared/corrective-actions/views.ts';
import { addDays, zonedTime } from '../../shared/time/business-date.ts';
import {
  type StoredAction,
  actionsOfFinding,
  actionsTouching,
  knownAreas,
  unclosedActions,
} from '../../db/corrective-actions/actions.ts';
import { latestVersion } from '../../db/checklists/versions.ts';
import { templatesOf } from '../../db/checklists/templates.ts';
import { photosOfAction } from '../../db/corrective-actions/photos.ts';
import { stepsOfAction, stepsOfActions } from '../../db/corrective-actions/steps.ts';
import { listPeople } from '../../db/staff/people.ts';
import type { QueryContext } from '../call/handler.ts';
import { actionInHall } from './lookup.ts';
import { repeatRateOf } from './repeated-items.ts';

type Contract = typeof actionContract;

interface WithSteps extends StoredAction {
  readonly steps: readonly ActionStep[];
}

/** 整改看板. */
export function actionBoard(
  context: QueryContext,
  { days }: InputOf<Contract['board']>,
): OutputOf<Contract['board']> {
  const { db, hall } = context;
  const span = lookingBack(context, days);
  const touched = withSteps(context, actionsTouching(db, hall.id, span.from, span.until));
  const rateOf = (rate: ActionRate): Rate => {
    const counted = touched.map((action) => countsIn(rate, action, span)).filter((hit) => hit !== null);
    return { hits: counted.filter(Boolean).length, n: counted.length };
  };
  return {
    actions: withSteps(context, unclosedActions(db, hall.id)).map(lineOf),
    people: peopleOf(context),
    rates: {
      'on-time': rateOf('on-time'),
      'first-pass': rateOf('first-pass'),
      repeat: repeatRateOf(context, days),
      'came-back': rateOf('came-back'),
    },
  };
}

/** The records behind a rate, the newest first. */
export function behindRate(
  context: QueryContext,
  { rate, days }: InputOf<Contract['behindRate']>,
): OutputOf<Contract['behindRate']> {
  const span = lookingBack(context, days);
  const touched = withSteps(context, actionsTouching(context.db, context.hall.id, span.from, span.until));
  return {
    lines: touched.flatMap((action) => {
      const hit = countsIn(rate, action, span);
      return hit === null ? [] : [{ action: lineOf(action), hit }];
    }),
  };
}

/** One action with its timeline and photos. */
export function actionInFull(context: QueryContext, id: number): ActionDetail {
  const action = actionInHall(context, id);
  const steps = stepsOfAction(context.db, id);
  const { openedById, formerId } = action;
  return {
    ...lineOf({ ...action, steps }),
    openedById,
    formerId,
    steps,
    photos: photosOfAction(context.db, id),
  };
}

/** The newest action of each finding that became one. */
export function actionsOfFindings(
  context: QueryContext,
  findingIds: readonly number[],
): OutputOf<Contract['actionsOfFindings']> {
  const { db, hall } = context;
  const newest = findingIds.flatMap((findingId) => {
    const action = actionsOfFinding(db, hall.id, findingId)[0];
    return action ? [{ findingId, action }] : [];
  });
  const lines = withSteps(
    context,
    newest.map(({ action }) => action),
  ).map(lineOf);
  return {
    actions: newest.flatMap(({ findingId }, index) => {
      const line = lines[index];
      return line ? [{ findingId, action: line }] : [];
    }),
  };
}

/** Whom an action may name, and where in the hall. */
export function peopleAndAreas(context: QueryContext): OutputOf<Contract['people']> {
  return { people: peopleOf(context), areas: areasOf(context) };
}

function withSteps({ db }: QueryContext, actions: readonly StoredAction[]): WithSteps[] {
  const steps = stepsOfActions(
    db,
    actions.map(({ id }) => id),
  );
  return actions.map((action) => ({ ...action, steps: steps.get(action.id) ?? [] }));
}

function lineOf(action: WithSteps): ActionLine {
  const { id, title, area, source, severity, openedAt, dueAt, ownerId, escalatedTo, steps } = action;
  return {
    id,
    title,
    area,
    source,
    severity,
    life: lifeOf(steps),
    openedAt,
    dueAt,
    ownerId,
    escalatedTo,
    repeats: steps.filter(({ body }) => body.kind === 'seen-again').length,
    repeated: isRepeat(action),
  };
}

/** The days up to now; a deadline that is still to come does not count yet. */
function lookingBack({ businessDate, hall, now }: QueryContext, days: number): Span {
  return { from: zonedTime(addDays(businessDate, 1 - days), '00:00', hall.timeZone), until: now + 1 };
}

/** Everybody who is named on the board or could be, those who have left included. */
function peopleOf({ db, hall }: QueryContext): BoardPerson[] {
  return listPeople(db, hall.id).map(({ id, staffNumber, name, active, roles }) => ({
    id,
    staffNumber,
    name,
    active,
    leads: actionLeaders.some((role) => roles.includes(role)),
  }));
}

/** 区域: those of the hall's checklists, and those in which something was wrong before. */
function areasOf({ db, hall }: QueryContext): ActionArea[] {
  const walked = templatesOf(db, hall.id)
    .filter(({ active }) => active)
    .flatMap(({ id }) => latestVersion(db, id)?.content.areas ?? []);
  const areas = new Map<string, ActionArea>();
  for (const area of [...walked, ...knownAreas(db, hall.id)])
    areas.set(area.code, areas.get(area.code) ?? area);
  return [...areas.values()];
}
