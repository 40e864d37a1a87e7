import type { AnswerOf, SentTo } from '../../../shared/api/contract.ts';
import type { Caller, Role } from '../../../shared/call/caller.ts';
import type { PersonRole } from '../../../shared/staff/person.ts';
import { watchRepairs } from '../../../main/corrective-actions/broken-promises.ts';
import { watchDeadlines } from '../../../main/corrective-actions/watch-deadlines.ts';
import { openWatches } from '../../../main/jobs/watches.ts';
import { type TestStore, atTheDesk, openTestStore } from '../open-test-store.ts';

export const hour = 3_600_000;
export const day = 24 * hour;

/** A hall with two clerks, a duty manager and the store manager, at which the host looks when the test lets it. */
export interface WatchedActions {
  readonly store: TestStore;
  readonly clerk: Caller;
  readonly otherClerk: Caller;
  readonly dutyManager: Caller;
  readonly manager: Caller;
  /** Lets time go by and looks as the host does. @param ms milliseconds */
  pass(ms: number): void;
  /** Opens an action by hand and returns its id. */
  report(asked?: Partial<SentTo<'corrective-actions.openSeen'>>): Promise<number>;
  action(actionId: number): Promise<AnswerOf<'corrective-actions.action'>>;
  board(): Promise<AnswerOf<'corrective-actions.board'>>;
  /** The overdue findings, the one seen last first. */
  findings(): Promise<AnswerOf<'findings.list'>['findings']>;
}

/** Opens it on a Tuesday at half past eight. Close its store when the test is done. */
export async function openWatchedActions(): Promise<WatchedActions> {
  const store = await openTestStore({ durability: 'off' });
  const watches = openWatches({
    connection: store.connection,
    clock: store.clock,
    services: store.services,
    watches: [watchDeadlines, watchRepairs],
    onChanged: () => undefined,
    onFault: (_name, error) => {
      throw error;
    },
  });
  await store.call('staff.addPerson', { staffNumber: '8002', name: '王丽', roles: ['duty-manager'] });
  const people = await store.call('staff.people', {});
  const as = (staffNumber: string, roles: readonly PersonRole[]): Caller => {
    const person = people.find((one) => one.staffNumber === staffNumber)?.id ?? null;
    return { ...atTheDesk, person, roles: roles satisfies readonly Role[] };
  };
  const clerk = as('8011', ['clerk']);
  return {
    store,
    clerk,
    otherClerk: as('8013', ['clerk']),
    dutyManager: as('8002', ['duty-manager']),
    manager: as('8001', ['store-manager']),
    pass: (ms) => {
      store.clock.advanceTo(store.clock.now() + ms);
      watches.look();
    },
    report: async (asked = {}) => {
      const seen: SentTo<'corrective-actions.openSeen'> = {
        title: '3 号台席座椅破损',
        area: null,
        severity: 'minor',
        ownerId: null,
        photos: [],
      };
      return (await store.call('corrective-actions.openSeen', { ...seen, ...asked }, clerk)).actionId;
    },
    action: (actionId) => store.call('corrective-actions.action', { actionId }),
    board: () => store.call('corrective-actions.board', {}),
    findings: async () => {
      const span = { from: '2026-11-01', to: '2026-12-31', kinds: ['corrective-actions.overdue'] };
      return (await store.call('findings.list', span)).findings;
    },
  };
}
