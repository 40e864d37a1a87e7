import type { AnswerOf, SentTo } from '../../../shared/api/contract.ts';
import type { TicketView } from '../../../shared/queue/ticket.ts';
import { type TestStore, openTestStore } from '../open-test-store.ts';

export const second = 1_000;
export const minute = 60 * second;

/** The business date of the test hall's first day. */
export const firstDay = '2026-11-17';

/** Whatever knows which ticket is meant. */
interface Which {
  readonly id: number;
}

/** One leg of a visit as it is kept. Times are UTC ms. */
export interface Leg {
  readonly seriesId: number;
  readonly counterId: number | null;
  readonly queuedAt: number;
  readonly firstCalledAt: number | null;
  readonly calls: number;
  readonly arrivedAt: number | null;
  readonly endedAt: number | null;
}

/** What the tests of the queue do all day, in few words. A refusal fails the test. */
export interface Steps {
  /** Takes a number for a business by its code: B01 payment (series A, 5 min), B12 new SIM (B, 15 min)… */
  issue(code: string, asked?: Omit<SentTo<'queue.issueTicket'>, 'businessTypeId'>): Promise<TicketView>;
  callNext(counterId: number): Promise<TicketView>;
  arrive(counterId: number, ticket: Which): Promise<TicketView>;
  finish(counterId: number, ticket: Which): Promise<TicketView>;
  noShow(counterId: number, ticket: Which): Promise<TicketView>;
  /** Calls the next one, who arrives at once. */
  serveNext(counterId: number): Promise<TicketView>;
}

/** A hall with three seated counters: the first serves A and N, the second A, B and C, the third B, S and T. */
export interface OpenHall extends Steps {
  readonly store: TestStore;
  readonly counters: readonly [first: number, second: number, third: number];
  /** Lets time go by. @param ms milliseconds */
  pass(ms: number): void;
  businessId(code: string): number;
  seriesId(letter: string): number;
  /** Changes a setting of the queue from today on. */
  set(name: string, value: number | boolean): Promise<void>;
  /** How a ticket stands now. */
  ticket(ticket: Which): Promise<TicketView>;
  legs(ticket: Which): Leg[];
  /** What a counter's screen shows. */
  screen(counterId: number): Promise<AnswerOf<'queue.counter'>>;
}

/** Opens a store at half past eight, with everybody in their seats. Close its store when the test is done. */
export async function openHall(): Promise<OpenHall> {
  const store = await openTestStore({ durability: 'off' });
  const [first, middle, last] = (await store.call('store.counters', {})).map(({ id }) => id);
  if (first === undefined || middle === undefined || last === undefined) {
    throw new Error('The test hall has fewer than three counters.');
  }
  const counters = [first, middle, last] as const;
  for (const [index, counterId] of counters.entries()) {
    await store.call('queue.takeSeat', { counterId, staffNumber: `801${index + 1}` });
  }
  const names = await idsByName(store);
  return {
    store,
    counters,
    ...names,
    ...stepsOf(store, names.businessId),
    pass: (ms) => store.clock.advanceTo(store.clock.now() + ms),
    set: async (name, value) => {
      await store.call('store.changeSetting', { key: `queue.${name}`, value, effectiveFrom: firstDay });
    },
    ticket: async ({ id }) => (await store.call('queue.ticket', { ticketId: id })).ticket,
    legs: ({ id }) => legsOf(store, id),
    screen: (counterId) => store.call('queue.counter', { counterId }),
  };
}

function stepsOf(store: TestStore, businessId: OpenHall['businessId']): Steps {
  const callNext = (counterId: number) => store.call('queue.callNext', { counterId });
  const arrive: Steps['arrive'] = (counterId, { id }) =>
    store.call('queue.arrive', { counterId, ticketId: id });
  return {
    issue: async (code, asked = {}) =>
      (await store.call('queue.issueTicket', { businessTypeId: businessId(code), ...asked })).ticket,
    callNext,
    arrive,
    finish: (counterId, { id }) => store.call('queue.finish', { counterId, ticketId: id }),
    noShow: (counterId, { id }) => store.call('queue.noShow', { counterId, ticketId: id }),
    serveNext: async (counterId) => arrive(counterId, await callNext(counterId)),
  };
}

async function idsByName(store: TestStore): Promise<Pick<OpenHall, 'businessId' | 'seriesId'>> {
  const types = await store.call('store.businessTypes', {});
  const businesses = new Map(types.map(({ code, id }) => [code, id]));
  const series = new Map(types.map(({ series: letter, seriesId }) => [letter, seriesId]));
  return { businessId: (code) => found(businesses, code), seriesId: (letter) => found(series, letter) };
}

function found(ids: ReadonlyMap<string, number>, name: string): number {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`The test hall has no ${name}.`);
  return id;
}

function legsOf(store: TestStore, ticketId: number): Leg[] {
  return store.connection.db
    .read<[number], Leg>(
      `SELECT series_id AS seriesId, counter_id AS counterId, queued_at AS queuedAt,
         first_called_at AS firstCalledAt, calls, arrived_at AS arrivedAt, ended_at AS endedAt
       FROM ticket_leg WHERE ticket_id = ? ORDER BY leg`,
    )
    .all(ticketId);
}
