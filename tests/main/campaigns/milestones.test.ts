import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { campaignsContract } from '../../../shared/campaigns/contract.ts';
import { type Role, roles } from '../../../shared/call/caller.ts';
import { mayCall } from '../../../shared/call/may-call.ts';
import type { ProcedureName } from '../../../shared/api/contract.ts';
import { newestPrintOf } from '../../../db/printing/print-jobs.ts';
import { findHall } from '../../../db/store/hall.ts';
import { prizeSlip } from '../../../main/campaigns/prize-slip.ts';
import { firstDay } from '../queue/open-hall.ts';
import { type CampaignsHall, as, openCampaignsHall } from './campaigns-hall.ts';

let hall: CampaignsHall;
beforeEach(async () => {
  hall = await openCampaignsHall();
});
afterEach(() => hall.store.close());

const rule = (positions: number[]) =>
  hall.store.call('campaigns.addMilestone', {
    name: { zh: '植树节送多肉' },
    positions,
    from: firstDay,
    until: null,
    giftId: hall.giftId,
  });
const prizes = () => hall.store.call('campaigns.prizes', {});
async function winners(): Promise<[position: number | null, ticketId: number][]> {
  hall.look();
  return (await prizes()).map(({ position, ticketId }) => [position, ticketId]);
}

describe('the Nth customer of the day', () => {
  it('wins when the visit is finished, and the greeter, the display and the ledger know', async () => {
    await rule([2]);
    await hall.serveOne();
    expect(await winners()).toEqual([]);
    const second = await hall.serveOne();
    expect(await winners()).toEqual([[2, second]]);
    const [prize] = await prizes();
    expect(prize).toMatchObject({ kind: 'milestone', state: 'open', gift: { stock: 20 } });
    const { winners: told } = await hall.store.call('campaigns.notices', {});
    expect(told).toMatchObject([{ number: prize?.ticketNumber, position: 2 }]);

    const prizeId = prize?.id ?? 0;
    const handed = await hall.store.call('campaigns.handOverPrize', { prizeId });
    expect(handed).toMatchObject({ state: 'handed', gift: { stock: 19 } });
    await hall.store.call('campaigns.signReceipt', { moveId: handed.moveId ?? 0, sha256: null });
    expect((await prizes())[0]).toMatchObject({ state: 'signed', receipt: { how: 'paper' } });
    expect((await hall.store.refused('campaigns.handOverPrize', { prizeId })).code).toBe(
      'campaigns.prize-handed',
    );
    expect((await hall.store.call('campaigns.notices', {})).winners).toEqual([]);
  });

  it('is counted among those who took a ticket and were served: missed, cancelled and ticketless visits are none', async () => {
    await rule([2]);
    const [first] = hall.counters;
    await hall.issue('B01');
    await hall.noShow(first, await hall.callNext(first));
    const cancelled = await hall.issue('B01');
    await hall.store.call('queue.cancel', { ticketId: cancelled.id });
    const without = await hall.store.call('queue.serveWithoutTicket', {
      counterId: first,
      businessTypeId: hall.businessId('B01'),
      count: 1,
    });
    await hall.finish(first, without);
    await hall.serveOne();
    expect(await winners()).toEqual([]);
    const second = await hall.serveOne();
    expect(await winners()).toEqual([[2, second]]);
  });

  it('keeps what was won when the finish is undone, and nobody else wins that place', async () => {
    await rule([1]);
    const [first, other] = hall.counters;
    const winner = await hall.serveOne();
    expect(await winners()).toEqual([[1, winner]]);
    const { undo } = await hall.screen(first);
    await hall.store.call('queue.undo', { counterId: first, eventId: undo?.eventId ?? 0 });
    await hall.issue('B01');
    await hall.finish(other, await hall.serveNext(other));
    expect(await winners()).toEqual([[1, winner]]);
    await hall.finish(first, { id: winner });
    expect(await winners()).toEqual([[1, winner]]);
  });

  it('wins nothing for a place that was passed before the rule was made', async () => {
    await hall.serveOne();
    await hall.serveOne();
    hall.pass(1_000);
    await rule([1, 3]);
    expect(await winners()).toEqual([]);
    const third = await hall.serveOne();
    expect(await winners()).toEqual([[3, third]]);
  });

  it('is one alone even where the host looks again, or the database is asked to take a second', async () => {
    await rule([1]);
    const winner = await hall.serveOne();
    hall.look();
    expect(await winners()).toEqual([[1, winner]]);
    const { db } = hall.store.connection;
    expect(() =>
      db
        .write<[]>(
          `INSERT INTO milestone_win (prize_id, hall_id, business_date, rule_id, position)
           SELECT prize_id + 1, hall_id, business_date, rule_id, position FROM milestone_win`,
        )
        .run(),
    ).toThrow(/UNIQUE|FOREIGN/);
  });
});

describe('what staff can see of the count', () => {
  /** What the room answers about today to somebody with a role. */
  async function answers(role: Role): Promise<unknown[]> {
    const inputs: Readonly<Record<string, object>> = {
      giftLedger: { month: firstDay.slice(0, 7) },
      themeAt: { counterId: hall.counters[0] },
    };
    const asked = Object.entries(campaignsContract).filter(
      ([name, procedure]) => procedure.kind === 'query' && name !== 'giftSheet' && mayCall([role], procedure),
    );
    return Promise.all(
      asked.map(([name]) =>
        hall.store.call(`campaigns.${name}` as ProcedureName, (inputs[name] ?? {}) as never, as(2, role)),
      ),
    );
  }

  it('does not change with it, up to the moment when somebody wins', async () => {
    await rule([3]);
    const ofAll = () => Promise.all(roles.map(answers));
    const before = await ofAll();
    await hall.serveOne();
    hall.look();
    await hall.serveOne();
    hall.look();
    expect(await ofAll()).toEqual(before);
    await hall.serveOne();
    hall.look();
    expect(await ofAll()).not.toEqual(before);
  });

  it('does not hold the places themselves, except for who makes the rules', () => {
    const readers = roles.filter((role) => mayCall([role], campaignsContract.milestoneRules));
    expect(readers).toEqual(['duty-manager', 'store-manager', 'regional']);
  });
});

describe('the winner’s slip', () => {
  /** The newest slip as it goes onto a roll. */
  function onRoll(prizeId: number, copy: number): string {
    const { db } = hall.store.connection;
    const payload = newestPrintOf(db, prizeSlip.kind, { kind: 'prize', id: prizeId })?.payload ?? '{}';
    const found = findHall(db);
    if (!found) throw new Error('There is no hall.');
    const context = { db, host: hall.store.services, hall: found, now: hall.store.clock.now() };
    const slip = prizeSlip.payload.parse(JSON.parse(payload));
    const rendered = prizeSlip.render({ ...context, paper: '58mm', copy }, slip);
    return rendered.kind === 'receipt' ? rendered.document.replaceAll('\\x2d', '-') : '';
  }

  it('is printed by itself where slips are printed, numbered, and a further one says that it is', async () => {
    const { store } = hall;
    const { id: printerId } = await store.call('printing.addPrinter', {
      name: '引导台小票机',
      connection: { kind: 'network', address: '127.0.0.1', port: 9 },
      paper: '80mm',
      stationId: null,
      cutter: true,
      beeper: false,
    });
    const assigned = { printerId, fallbackPrinterId: null };
    await store.call('printing.assignPurpose', { stationId: null, purpose: 'slip', assigned });
    await rule([1]);
    await hall.serveOne();
    hall.look();
    const [prize] = await prizes();
    const prizeId = prize?.id ?? 0;
    const subject = { kind: 'prize', id: prizeId };
    const paper = () => store.call('printing.paper', { paper: 'campaigns.prize', subject });
    expect(await paper()).toMatchObject({ copy: 0 });
    await store.call('campaigns.printPrize', { prizeId, copy: 1 });
    expect(await paper()).toMatchObject({ copy: 1 });
    const rolled = (copy: number) => onRoll(prizeId, copy);
    expect(rolled(0)).toContain('您是今天第 1 位客户');
    expect(rolled(0)).toContain('JP-YH01-2026-0001');
    expect(rolled(0)).not.toContain('补打');
    expect(rolled(1)).toContain('补打');
    expect((await store.refused('campaigns.printPrize', { prizeId, copy: 5 })).code).toBe(
      'printing.other-copy',
    );
  });
});
