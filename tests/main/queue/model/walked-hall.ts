import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import { whatDoesNotAddUp } from '../day-adds-up.ts';
import { type OpenHall, openHall } from '../open-hall.ts';
import { type WalkStart, keptInModel, keptInStore, startOfWalk } from './kept-hall.ts';
import { modelCommands } from './model-commands.ts';
import { type HallFacts, type ModelHall, newHall } from './model-hall.ts';
import { dateOf, endOf, seatAt } from './model-lookup.ts';
import type { CommandInput, CommandName } from './model-step.ts';
import { watchChanges } from './watch-changes.ts';

/** A store in which days are walked, one after the other. */
export interface WalkedHall {
  readonly hall: OpenHall;
  /** The tables that changed since it was last asked. */
  readonly changed: () => string[];
}

/** A day of the store, with the model at its side. */
export interface WalkedDay {
  readonly walked: WalkedHall;
  readonly model: ModelHall;
  readonly start: WalkStart;
}

/** What came of a command: `done`, or the reason why not. */
export interface Reached {
  readonly command: CommandName;
  readonly outcome: string;
}

const opening = 8.5 * 3_600_000;
const clerks = ['8011', '8012', '8013'];

/** Opens a store for walking, with everybody up from their seats and one business that is not offered. */
export async function openWalkedHall(): Promise<WalkedHall> {
  const hall = await openHall();
  for (const counterId of hall.counters) await hall.store.call('queue.leaveSeat', { counterId });
  await hall.store.call('store.setBusinessTypeActive', { id: hall.businessId('B03'), active: false });
  return { hall, changed: watchChanges(hall.store.connection) };
}

/** Begins the next day: an empty hall in the morning, then everybody takes a seat. Every other day times each item. */
export async function beginDay(walked: WalkedHall): Promise<WalkedDay> {
  const { store } = walked.hall;
  const morning = endOf(dateOf(store.clock.now())) + opening;
  store.clock.advanceTo(morning);
  const effectiveFrom = dateOf(morning);
  const stepTiming = Number(effectiveFrom.slice(-2)) % 2 === 0;
  await store.call('store.changeSetting', { key: 'queue.stepTiming', value: stepTiming, effectiveFrom });
  const start = startOfWalk(store.connection.db);
  const facts = await factsOf(walked.hall, stepTiming, start.ticketId);
  const day = { walked, model: newHall(facts, morning), start };
  for (const [index, counterId] of walked.hall.counters.entries()) {
    await take(day, 'takeSeat', { counterId, staffNumber: clerks[index] ?? '' });
  }
  return day;
}

/** Ends the day: the first step of the next morning closes it, and the hall is left as it was found. */
export async function endDay(day: WalkedDay): Promise<void> {
  const { walked, model } = day;
  const { store, counters } = walked.hall;
  const morning = endOf(dateOf(model.now)) + opening;
  store.clock.advanceTo(morning);
  model.now = morning;
  await take(day, 'takeSeat', { counterId: counters[0], staffNumber: clerks[0] ?? '' });
  if (model.failures.some(({ until }) => until === null)) await take(day, 'endFailure', {});
  for (const { id: counterId } of model.counters) {
    if (seatAt(model, counterId)) await take(day, 'leaveSeat', { counterId });
    await take(day, 'setCounterRules', { counterId, fallbacks: [], skillIds: [] });
  }
  expect(whatDoesNotAddUp(store.connection.db, day.start.ticketId)).toEqual([]);
}

/** Sends a command to the store and does it in the model, and compares what came of it. */
export async function take<N extends CommandName>(
  day: WalkedDay,
  command: N,
  input: CommandInput<N>,
): Promise<Reached> {
  const { model, walked } = day;
  const objections = modelCommands[command].objections(model, input);
  walked.changed();
  const answer = await walked.hall.store.send({
    procedure: `queue.${command}`,
    id: randomUUID(),
    input,
  });
  const what = { at: new Date(model.now).toISOString(), command, input };
  if (answer.ok) {
    expect({ ...what, objections }).toEqual({ ...what, objections: [] });
    modelCommands[command].effect(model, input);
    learnIds(day);
  } else {
    const { code } = answer.refusal;
    expect({ ...what, objections, code, changed: walked.changed() }).toEqual({
      ...what,
      objections: expect.arrayContaining([code]),
      code,
      changed: [],
    });
  }
  compare(day, what);
  return { command, outcome: answer.ok ? 'done' : answer.refusal.code };
}

/** What is kept must be the same after every step, done or refused. */
function compare({ model, walked, start }: WalkedDay, what: object): void {
  const kept = keptInStore(walked.hall.store.connection.db, start, dateOf(model.now));
  const expected = keptInModel(model);
  // The matcher's own comparison is slow and only needed to show a difference.
  if (!isDeepStrictEqual(kept, expected)) expect({ ...what, ...kept }).toEqual({ ...what, ...expected });
}

/** The ids that the store has given to events and items, which a model cannot know. */
function learnIds({ model, walked }: WalkedDay): void {
  const { db } = walked.hall.store.connection;
  const lastEvent = db.read<[], { id: number }>('SELECT max(id) AS id FROM event').get()?.id ?? 0;
  for (const { lastStep } of model.counters) {
    if (lastStep) lastStep.eventId ??= lastEvent;
  }
  for (const visit of model.visits.filter(({ items }) => items.some(({ id }) => id === 0))) {
    const ids = db
      .read<[number], { id: number }>('SELECT id FROM ticket_item WHERE ticket_id = ? ORDER BY id')
      .all(visit.id);
    visit.items.forEach((item, place) => (item.id = ids[place]?.id ?? 0));
  }
}

async function factsOf(hall: OpenHall, stepTiming: boolean, lastTicketId: number): Promise<HallFacts> {
  const { store } = hall;
  const businesses = await store.call('store.businessTypes', {});
  return {
    stepTiming,
    lastTicketId,
    counters: await store.call('store.counters', {}),
    businesses: businesses.map(({ series: letter, ...business }) => ({ ...business, letter })),
    people: await store.call('staff.people', {}),
    seriesIds: (await store.call('store.series', {})).map(({ id }) => id),
    skillIds: (await store.call('queue.skills', {})).map(({ id }) => id),
  };
}
