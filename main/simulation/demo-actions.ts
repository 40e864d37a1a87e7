import type { SentTo } from '../../shared/api/contract.ts';
import type { ActionArea } from '../../shared/corrective-actions/action.ts';
import { type BusinessDate, addDays, zonedTime } from '../../shared/time/business-date.ts';
import { presetTimeZone } from '../../shared/store/presets.ts';
import type { DrivenClock } from '../time/clock.ts';
import type { CallProcedure } from './call-procedure.ts';
import { type DemoAction, type DemoStep, demoActions } from './demo-action-list.ts';

/** The demo hall's history of corrective actions begins so many days before its morning. */
export const demoHistoryDays = 28;

/** What the history needs of the hall it is played in. */
export interface ActionsHall {
  /** Calls as somebody who is signed in, by record id. */
  readonly callAs: (personId: number) => CallProcedure;
  readonly call: CallProcedure;
  readonly clock: DrivenClock;
  /** The day of the demo's morning. */
  readonly today: BusinessDate;
  /** Lets the host do what follows a commit, before time goes on. */
  readonly hostsTurn: () => Promise<unknown>;
}

interface Moment {
  /** UTC ms. */
  readonly at: number;
  readonly act: () => Promise<void>;
}

/** Plays four weeks of corrective actions, each step at its moment, up to the morning of today. */
export async function playDemoActions(hall: ActionsHall): Promise<void> {
  const people = new Map(
    (await hall.call('staff.people', {})).map(({ staffNumber, id }) => [staffNumber, id]),
  );
  const moments = demoActions
    .flatMap((action) => momentsOf(hall, action, (staffNumber) => people.get(staffNumber) ?? 0))
    .sort((one, other) => one.at - other.at);
  for (const { at, act } of moments) {
    hall.clock.advanceTo(at);
    await hall.hostsTurn();
    await act();
    await hall.hostsTurn();
  }
}

function momentsOf(
  hall: ActionsHall,
  { opened, by, owner, title, area, severity, steps }: DemoAction,
  personOf: (staffNumber: string) => number,
): Moment[] {
  let actionId = 0;
  const seen: SentTo<'corrective-actions.openSeen'> = {
    title,
    area: demoAreas.find(({ code }) => code === area) ?? null,
    severity,
    ownerId: owner === null ? null : personOf(owner),
    photos: [],
  };
  const open: Moment = {
    at: momentOf(hall.today, opened),
    act: async () => {
      ({ actionId } = await hall.callAs(personOf(by))('corrective-actions.openSeen', seen));
    },
  };
  return [
    open,
    ...steps.map((step) => ({
      at: momentOf(hall.today, step.at),
      act: () => take(hall.callAs(personOf(step.by)), hall.today, { actionId, step }),
    })),
  ];
}

interface Which {
  readonly actionId: number;
  readonly step: DemoStep;
}

async function take(call: CallProcedure, today: BusinessDate, { actionId, step }: Which): Promise<void> {
  switch (step.kind) {
    case 'start':
      await call('corrective-actions.start', { actionId });
      return;
    case 'fix':
      await call('corrective-actions.fix', { actionId, done: step.done, photos: [] });
      return;
    case 'send-back':
      await call('corrective-actions.sendBack', { actionId, reason: step.reason });
      return;
    case 'close':
      await call('corrective-actions.close', { actionId, told: step.told, toldWords: null });
      return;
    case 'park':
      await call('corrective-actions.park', {
        actionId,
        reason: step.reason,
        until: addDays(today, step.days),
      });
  }
}

/** @param days counted from the day of the demo's morning @param time `09:10` on the hall's clock */
function momentOf(today: BusinessDate, [days, time]: DemoAction['opened']): number {
  return zonedTime(addDays(today, days), time, presetTimeZone);
}

const demoAreas: readonly ActionArea[] = [
  { code: 'D', name: { zh: '门头与外环境', en: 'Storefront' } },
  { code: 'C', name: { zh: '业务受理区', en: 'Counters' } },
  { code: 'R', name: { zh: '客户休息区', en: 'Waiting area' } },
  { code: 'Z', name: { zh: '自助服务区', en: 'Self-service' } },
  { code: 'P', name: { zh: '宣传公示区', en: 'Notices' } },
  { code: 'K', name: { zh: '库房', en: 'Store-room' } },
];
