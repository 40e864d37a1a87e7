import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { zonedTime } from '../../../shared/time/business-date.ts';
import { watchCertifications } from '../../../main/queue/watch-certifications.ts';
import { runNow } from '../run-jobs.ts';
import { atTheDesk } from '../open-test-store.ts';
import { type OpenHall, firstDay, minute, openHall } from './open-hall.ts';

/** The third counter serves B, S and T; 8013 sits there. The second serves A, B and C; 8012 sits there. */
describe('a business that needs a certification', () => {
  let hall: OpenHall;
  let people: ReadonlyMap<string, number>;
  beforeEach(async () => {
    hall = await openHall();
    people = new Map(
      (await hall.store.call('staff.people', {})).map(({ staffNumber, id }) => [staffNumber, id]),
    );
    await needs('B12');
  });
  afterEach(() => hall.store.close());

  const needs = (code: string, needed = true) =>
    hall.store.call('queue.setNeedsCertification', { businessTypeId: hall.businessId(code), needed });
  const person = (staffNumber: string): number => people.get(staffNumber) ?? 0;
  const certify = (staffNumber: string, code = 'B12', until: string | null = null, from = firstDay) =>
    hall.store.call('queue.certify', {
      personId: person(staffNumber),
      subject: { kind: 'business', id: hall.businessId(code) },
      from,
      until,
      certifiedById: person('8001'),
      number: null,
    });
  const uncertified = async () => (await hall.store.call('queue.hall', {})).uncertified;
  const offered = async (counterId: number) =>
    (await hall.screen(counterId)).next.map(({ number }) => number);

  it('is offered to who is certified, while others call who comes after', async () => {
    const [, second, third] = hall.counters;
    await certify('8013');
    const newSim = await hall.issue('B12');
    hall.pass(minute);
    const plan = await hall.issue('B11');
    expect(await offered(second)).toEqual([plan.number]);
    expect(await offered(third)).toEqual([newSim.number, plan.number]);
    expect((await hall.callNext(second)).id).toBe(plan.id);
    expect((await hall.callNext(third)).id).toBe(newSim.id);
  });

  it('holds up nobody: with one of many businesses barred the others are called in their order', async () => {
    const [, second] = hall.counters;
    await hall.issue('B12');
    await hall.issue('B12');
    const care = await hall.issue('B11', {
      class: { priorityClass: 'care', classReason: 'elderly' },
    });
    const plan = await hall.issue('B11');
    expect((await hall.serveNext(second)).id).toBe(care.id);
    await hall.finish(second, care);
    expect((await hall.serveNext(second)).id).toBe(plan.id);
  });

  it('counts for every business of a visit, not only the first', async () => {
    const [, second] = hall.counters;
    const { ticket } = await hall.store.call('queue.issueTicket', {
      businessTypeId: hall.businessId('B11'),
      more: [{ businessTypeId: hall.businessId('B12'), count: 1 }],
    });
    expect(await offered(second)).toEqual([]);
    const refusal = await hall.store.refused('queue.callNext', { counterId: second });
    expect(refusal).toEqual({
      code: 'queue.only-uncertified-waiting',
      details: { number: ticket.number },
    });
  });

  it('that nobody at a counter is certified for is said, with who could be sent for', async () => {
    const ticket = await hall.issue('B12');
    expect(await uncertified()).toMatchObject([{ number: ticket.number, certified: [] }]);
    await certify('8001');
    expect(await uncertified()).toMatchObject([{ number: ticket.number, certified: ['8001'] }]);
    await certify('8013');
    expect(await uncertified()).toEqual([]);
    await hall.store.call('queue.leaveSeat', { counterId: hall.counters[2] });
    expect(await uncertified()).toMatchObject([{ number: ticket.number, certified: ['8001', '8013'] }]);
  });

  it('is not begun in any other way by who is not certified', async () => {
    const [, second] = hall.counters;
    const newSim = await hall.issue('B12');
    const chosen = { counterId: second, number: newSim.number, reason: '客户着急' };
    expect(await hall.store.refused('queue.callChosen', chosen)).toEqual({
      code: 'queue.not-certified',
      details: { staff: '8012' },
    });
    const without = { counterId: second, businessTypeId: hall.businessId('B12'), count: 1 };
    expect((await hall.store.refused('queue.serveWithoutTicket', without)).code).toBe('queue.not-certified');
    await hall.issue('B11');
    const plan = await hall.serveNext(second);
    const added = { ...without, ticketId: plan.id };
    expect((await hall.store.refused('queue.addItem', added)).code).toBe('queue.not-certified');
  });

  it('is not sent to a counter where who sits there is not certified, by nobody', async () => {
    const [, second, third] = hall.counters;
    await certify('8013');
    await hall.issue('B12');
    const newSim = await hall.serveNext(third);
    const transfer = (ticketId: number, from?: number) => ({
      ticketId,
      ...(from === undefined ? {} : { counterId: from }),
      to: { kind: 'counter', counterId: second } as const,
    });
    const refused = { code: 'queue.not-certified', details: { staff: '8012' } };
    expect(await hall.store.refused('queue.transfer', transfer(newSim.id, third))).toEqual(refused);
    const waiting = await hall.issue('B12');
    expect(await hall.store.refused('queue.transfer', transfer(waiting.id))).toEqual(refused);
    expect((await hall.ticket(newSim)).state).toBe('serving');
    await hall.store.call('queue.leaveSeat', { counterId: second });
    await hall.store.call('queue.transfer', transfer(waiting.id));
    await certify('8012');
    await hall.store.call('queue.takeSeat', { counterId: second, staffNumber: '8012' });
    expect((await hall.callNext(second)).id).toBe(waiting.id);
  });

  it('is not taken up again by who is not certified any more', async () => {
    const [, , third] = hall.counters;
    const { id } = await certify('8013');
    await hall.issue('B12');
    const newSim = await hall.serveNext(third);
    await hall.finish(third, newSim);
    await hall.store.call('queue.revokeCertification', { id, reason: '调离岗位' });
    const again = { counterId: third, ticketId: newSim.id };
    expect(await hall.store.refused('queue.reopen', again)).toEqual({
      code: 'queue.not-certified',
      details: { staff: '8013' },
    });
    await certify('8013');
    expect((await hall.store.call('queue.reopen', again)).state).toBe('serving');
  });

  it('counts from the first day of a certification to its last, and not after it was revoked', async () => {
    const [, second] = hall.counters;
    const { number } = await hall.issue('B12');
    await certify('8012', 'B12', null, '2026-11-18');
    await certify('8012', 'B12', '2026-11-16', '2026-01-01');
    expect(await offered(second)).toEqual([]);
    const today = await certify('8012', 'B12', firstDay);
    expect(await offered(second)).toEqual([number]);
    await hall.store.call('queue.revokeCertification', { id: today.id, reason: '调离岗位' });
    expect(await offered(second)).toEqual([]);
    const again = await hall.store.refused('queue.revokeCertification', { id: today.id, reason: '再次' });
    expect(again.code).toBe('queue.certification-revoked-before');
    const kept = (await hall.store.call('queue.certifications', {})).find(({ id }) => id === today.id);
    expect(kept?.revoked?.reason).toBe('调离岗位');
  });

  it('needs none any more once the hall says so', async () => {
    const { number } = await hall.issue('B12');
    expect(await offered(hall.counters[1])).toEqual([]);
    await needs('B12', false);
    expect(await offered(hall.counters[1])).toEqual([number]);
  });

  it('does not let those wait for ever who were put behind it', async () => {
    const [, second] = hall.counters;
    const plan = await hall.issue('B11');
    await hall.callNext(second);
    await hall.noShow(second, plan);
    const newSim = await hall.issue('B12');
    await hall.store.call('queue.requeue', { ticketId: plan.id });
    hall.pass(10 * minute);
    expect(await offered(second)).toEqual([plan.number]);
    expect((await hall.callNext(second)).id).toBe(plan.id);
    expect((await hall.ticket(newSim)).state).toBe('waiting');
  });

  it('is certified by the store manager only, for people and businesses that there are', async () => {
    const values = {
      personId: person('8012'),
      subject: { kind: 'business', id: 999 },
      from: firstDay,
      until: '2026-11-01',
      certifiedById: person('8001'),
      number: null,
    };
    const certifying = (to: object) => hall.store.refused('queue.certify', { ...values, ...to });
    expect((await certifying({})).code).toBe('queue.certification-ends-before-it-begins');
    expect((await certifying({ until: null })).code).toBe('queue.certification-subject-unknown');
    const known = { until: null, subject: { kind: 'business', id: hall.businessId('B12') } };
    expect((await certifying({ ...known, personId: 999 })).code).toBe('queue.certification-person-unknown');
    const clerk = { ...atTheDesk, roles: ['clerk' as const] };
    const refusal = await hall.store.refused('queue.certify', { ...values, ...known }, clerk);
    expect(refusal.code).toBe('call.not-allowed');
  });

  it('comes with its person: a skill is served where somebody sits who is certified for it', async () => {
    const [first] = hall.counters;
    const [english] = await hall.store.call('queue.skills', {});
    const ticket = await hall.issue('B11');
    const to = { kind: 'skill' as const, skillId: english?.id ?? 0 };
    await hall.store.call('queue.transfer', { ticketId: ticket.id, to });
    expect(await offered(first)).toEqual([]);
    await hall.store.call('queue.certify', {
      personId: person('8011'),
      subject: { kind: 'skill', id: english?.id ?? 0 },
      from: firstDay,
      until: null,
      certifiedById: person('8001'),
      number: 'EN-7',
    });
    expect(await offered(first)).toEqual([ticket.number]);
    expect((await hall.callNext(first)).id).toBe(ticket.id);
  });

  describe('every morning', () => {
    const findings = async () =>
      (
        await hall.store.call('findings.list', {
          from: '2026-01-01',
          to: '2027-12-31',
          kinds: ['queue.certification-expired', 'queue.certification-expiring'],
        })
      ).findings.map(({ kind, severity, state, times, words }) => ({ kind, severity, state, times, words }));
    const on = async (date: string): Promise<void> => {
      hall.store.clock.advanceTo(zonedTime(date, '07:00', 'Asia/Shanghai'));
      await runNow(hall.store, watchCertifications);
    };

    it('what ends within thirty days is told once and quietly, what has ended as a problem', async () => {
      await certify('8012', 'B12', '2026-12-31');
      await on('2026-11-30');
      expect(await findings()).toEqual([]);
      await on('2026-12-01');
      await on('2026-12-02');
      expect(await findings()).toMatchObject([
        { kind: 'queue.certification-expiring', severity: 'minor', state: 'open', times: 1 },
      ]);
      await on('2027-01-01');
      expect(await findings()).toMatchObject([
        { kind: 'queue.certification-expired', severity: 'major', state: 'open', times: 1 },
        { kind: 'queue.certification-expiring', state: 'settled' },
      ]);
      expect((await findings())[0]?.words.zh).toContain('工号 8012');
    });

    it('what was renewed is settled', async () => {
      await certify('8012', 'B12', '2026-12-01');
      await on('2026-12-02');
      await certify('8012', 'B12', null, '2026-12-02');
      await on('2026-12-03');
      expect((await findings()).map(({ state }) => state)).toEqual(['settled']);
    });
  });
});
