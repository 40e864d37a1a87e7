import { type BusinessDate, addDays } from '../../shared/time/business-date.ts';
import type { CallProcedure } from './call-procedure.ts';

/** 特殊业务(转专席), as the preset business types name it. */
const specialBusiness = 'B28';

/** 持证 in the demo hall: special business goes to certified staff only; one certification ends within the month. */
export async function certifyDemoStaff(call: CallProcedure, today: BusinessDate): Promise<void> {
  const people = new Map((await call('staff.people', {})).map(({ staffNumber, id }) => [staffNumber, id]));
  const { businesses, skills } = await call('queue.certifiable', {});
  const business = businesses.find(({ code }) => code === specialBusiness);
  const [english] = skills;
  if (!business || !english) return;
  await call('queue.setNeedsCertification', { businessTypeId: business.id, needed: true });
  const given = { from: addDays(today, -300), certifiedById: people.get('8001') ?? 0 };
  const special = { kind: 'business', id: business.id } as const;
  await call('queue.certify', {
    ...given,
    personId: people.get('8015') ?? 0,
    subject: special,
    until: addDays(today, 65),
    number: 'TS-0115',
  });
  await call('queue.certify', {
    ...given,
    personId: people.get('8002') ?? 0,
    subject: special,
    until: addDays(today, 20),
    number: 'TS-0102',
  });
  await call('queue.certify', {
    ...given,
    personId: people.get('8013') ?? 0,
    subject: { kind: 'skill', id: english.id },
    until: null,
    number: null,
  });
}
