import { presetTimeZone } from '../../shared/store/presets.ts';
import { type BusinessDate, addDays, zonedTime } from '../../shared/time/business-date.ts';
import type { CallProcedure } from './call-procedure.ts';

/** 失物 of the demo hall: a wallet of this morning, an umbrella that nobody came for, a card that is back. */
export async function findDemoThings(
  callAs: (personId: number) => CallProcedure,
  call: CallProcedure,
  today: BusinessDate,
): Promise<void> {
  const people = await call('staff.people', {});
  const personOf = (staffNumber: string): number =>
    people.find((person) => person.staffNumber === staffNumber)?.id ?? 0;
  const counters = await call('store.counters', {});
  const counterOf = (number: number): number | null =>
    counters.find((counter) => counter.number === number)?.id ?? null;
  const momentOf = (days: number, time: string): number =>
    zonedTime(addDays(today, days), time, presetTimeZone);
  const [greeter, clerk] = [personOf('8003'), personOf('8012')];
  const nothing = { cash: null, counterId: null, place: null, photo: null };
  await callAs(clerk)('lost-found.recordItem', {
    ...nothing,
    what: '黑色钱包一个，内有证件和银行卡',
    cash: 500_000,
    counterId: counterOf(2),
    foundAt: momentOf(0, '10:20'),
    finderId: clerk,
    keptWhere: '厅经理保险柜',
  });
  await callAs(greeter)('lost-found.recordItem', {
    ...nothing,
    what: '蓝色折叠伞一把',
    place: '休息区伞架',
    foundAt: momentOf(-23, '17:10'),
    finderId: greeter,
    keptWhere: '引导台柜子',
  });
  const { id } = await callAs(greeter)('lost-found.recordItem', {
    ...nothing,
    what: '银行卡一张',
    place: '1 号自助终端',
    foundAt: momentOf(-1, '16:30'),
    finderId: greeter,
    keptWhere: '厅经理保险柜',
  });
  await callAs(greeter)('lost-found.returnItem', {
    itemId: id,
    claimant: { callName: '孙先生', phone: null, idLast4: '201X' },
    checks: '说出卡号后四位，看过身份证原件，姓名与卡面一致',
    signature: { how: 'paper' },
  });
}
