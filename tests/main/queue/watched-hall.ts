import type { AnswerOf } from '../../../shared/api/contract.ts';
import type { Caller } from '../../../shared/call/caller.ts';
import type { Topic } from '../../../shared/call/procedure.ts';
import { openWatches } from '../../../main/jobs/watches.ts';
import { watchSurge } from '../../../main/queue/surge-watch.ts';
import { atTheDesk } from '../open-test-store.ts';
import { type OpenHall, openHall } from './open-hall.ts';

/** A hall with open counters, at which the host looks when the test lets it. */
export interface WatchedHall extends OpenHall {
  /** Looks as the host does every few seconds, and tells what screens were told to fetch. */
  look(): Topic[];
  level(): Promise<AnswerOf<'queue.surgeLevel'>['level']>;
  surges(): Promise<AnswerOf<'queue.surges'>['surges']>;
  /** Takes so many numbers for 缴费充值. */
  issueMany(count: number): Promise<void>;
  /** Everybody who waits gives up. */
  empty(): Promise<void>;
  /** The caller that a signed-in person of this staff number is. */
  as(staffNumber: string): Promise<Caller>;
}

/** Opens a watched hall. Close its store when the test is done. */
export async function openWatchedHall(): Promise<WatchedHall> {
  const hall = await openHall();
  const { store } = hall;
  const told: Topic[] = [];
  const watches = openWatches({
    connection: store.connection,
    clock: store.clock,
    services: store.services,
    watches: [watchSurge],
    onChanged: (topics) => told.push(...topics),
    onFault: (_name, error) => {
      throw error;
    },
  });
  return {
    ...hall,
    look: () => {
      watches.look();
      return told.splice(0);
    },
    level: async () => (await store.call('queue.surgeLevel', {})).level,
    surges: async () => (await store.call('queue.surges', {})).surges,
    issueMany: async (count) => {
      for (let nth = 0; nth < count; nth += 1) await hall.issue('B01');
    },
    empty: async () => {
      const { waiting } = await store.call('queue.hall', {});
      for (const { id } of waiting) await store.call('queue.cancel', { ticketId: id });
    },
    as: async (staffNumber) => {
      const people = await store.call('staff.people', {});
      const person = people.find((one) => one.staffNumber === staffNumber)?.id ?? null;
      return { ...atTheDesk, person };
    },
  };
}
