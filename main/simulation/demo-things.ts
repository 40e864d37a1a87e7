import { type BusinessDate, addDays } from '../../shared/time/business-date.ts';
import type { CallProcedure } from './call-procedure.ts';

/** 红牌, 报修 and 值日 of the demo hall this morning: one thing to be removed, two out of use, half of the cleaning done. */
export async function tendDemoThings(
  callAs: (personId: number) => CallProcedure,
  call: CallProcedure,
  today: BusinessDate,
): Promise<void> {
  const people = await call('staff.people', {});
  const personOf = (staffNumber: string): number =>
    people.find((person) => person.staffNumber === staffNumber)?.id ?? 0;
  await callAs(personOf('8016'))('corrective-actions.hangRedTag', {
    thing: '旧版宣传架 2 个',
    area: { code: 'K', name: { zh: '库房', en: 'Store-room' } },
    reason: 'unused',
    suggested: 'return',
    ownerId: personOf('8016'),
    photo: null,
  });
  const greeter = callAs(personOf('8003'));
  await greeter('corrective-actions.reportFault', {
    kind: 'kiosk',
    thing: '2 号自助终端',
    fault: '读卡器吞卡',
    reportedTo: '厂家售后',
    promisedOn: addDays(today, 2),
    actionId: null,
  });
  await greeter('corrective-actions.reportFault', {
    kind: 'light',
    thing: '休息区筒灯',
    fault: '三个不亮',
    reportedTo: '物业',
    promisedOn: addDays(today, 1),
    actionId: null,
  });
  const { cells } = await call('five-s.cleaningWeek', { date: today });
  const turns = cells.filter(({ date, turn }) => date === today && turn !== null);
  for (const { areaId, turn } of turns.slice(0, Math.ceil(turns.length / 2))) {
    await callAs(turn?.id ?? 0)('five-s.tickCleaning', { areaId });
  }
}
