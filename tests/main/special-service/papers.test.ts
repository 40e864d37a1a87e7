import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AnswerOf } from '../../../shared/api/contract.ts';
import type { Caller } from '../../../shared/call/caller.ts';
import type { PersonRole } from '../../../shared/staff/person.ts';
import { putAssignment } from '../../../db/printing/assignments.ts';
import { insertPrinter } from '../../../db/printing/printers.ts';
import { openWatches } from '../../../main/jobs/watches.ts';
import { furnishListsLater } from '../../../main/special-service/furnish-lists.ts';
import { type TestStore, openTestStore } from '../open-test-store.ts';

type Case = AnswerOf<'special-service.case'>;

let store: TestStore;
beforeEach(async () => {
  store = await openTestStore({ durability: 'off' });
});
afterEach(() => store.close());

function as(person: number, ...roles: PersonRole[]): Caller {
  return { door: 'lan', station: 1, person, roles };
}
const desk = as(3, 'special-clerk');
const clerk = as(2, 'clerk');
const duty = as(4, 'duty-manager');
const manager = as(1, 'store-manager');
const atTheKiosk: Caller = { door: 'lan', station: 1, person: null, roles: ['kiosk'] };
const zh = { language: 'zh-CN' } as const;
const day = 86_400_000;

async function entryOf(code: string): Promise<AnswerOf<'special-service.catalogue'>[number]> {
  const entry = (await store.call('special-service.catalogue', {}, desk)).find((one) => one.code === code);
  if (!entry) throw new Error(`The catalogue has no ${code}.`);
  return entry;
}

async function businessId(code: string): Promise<number> {
  return (await store.call('store.businessTypes', {})).find((type) => type.code === code)?.id ?? 0;
}

async function open(code: string, more: { ticketId?: number; amount?: number } = {}): Promise<Case> {
  const customer = { callName: '孙先生', phone: '13812345688', idLast4: '123X' };
  const { id: entryId } = await entryOf(code);
  return store.call('special-service.openCase', { entryId, customer, ...more }, desk);
}

const caseNow = (caseId: number): Promise<Case> => store.call('special-service.case', { caseId }, desk);

async function submitted(code: string): Promise<Case> {
  const { id: caseId, body } = await open(code);
  const received = body.materials.map((_, place) => place);
  await store.call('special-service.receive', { caseId, received }, desk);
  await store.call('special-service.work', { caseId, done: body.work.map((_, place) => place) }, desk);
  return store.call('special-service.submit', { caseId }, desk);
}

async function issue(code: string, priorityClass: 'ordinary' | 'care' = 'ordinary') {
  const asked = { businessTypeId: await businessId(code), class: { priorityClass } };
  return (await store.call('queue.issueTicket', asked)).ticket;
}

/** A notice of two missing papers of a transfer, given out at a counter for a ticket. */
async function noticeOfTransfer(ticketId?: number) {
  const { id: entryId } = await entryOf('B14');
  const asked = { entryId, missing: [1, 2], ...zh, ...(ticketId === undefined ? {} : { ticketId }) };
  return store.call('special-service.issueNotice', asked, clerk);
}

/** A printer for slips, at which every station prints. */
function addSlipPrinter(paper: 'A5' | '80mm'): void {
  const { db } = store.connection;
  const printerId = insertPrinter(db, 1, {
    name: '回执打印机',
    connection: { kind: 'folder', folder: store.folder },
    paper,
    stationId: null,
    cutter: false,
    beeper: false,
    active: true,
  });
  putAssignment(db, 1, { stationId: null, purpose: 'slip', printerId, fallbackPrinterId: null });
}

const printJobs = (): { paper: string; copy: number }[] =>
  store.connection.db
    .read<[], { paper: string; copy: number }>('SELECT paper, copy FROM print_job ORDER BY id')
    .all();

describe('a return slip', () => {
  it('is numbered with its first print, and the numbers follow each other', async () => {
    const [one, other] = [await open('SP07'), await open('SP07')];
    const preview = await store.call('special-service.slipPaper', { caseId: one.id, ...zh }, desk);
    expect(preview.html).toContain('预览');
    expect((await caseNow(one.id)).slip).toEqual({ number: null, prints: 0 });
    const print = { copy: 0, ...zh };
    await store.call('special-service.printSlip', { caseId: other.id, ...print }, desk);
    const answer = await store.call('special-service.printSlip', { caseId: one.id, ...print }, desk);
    expect((await caseNow(other.id)).slip.number).toBe('TS-YH01-2026-0001');
    expect(answer.case.slip).toEqual({ number: 'TS-YH01-2026-0002', prints: 1 });
    expect(answer.print.on === 'screen' && answer.print.html).toContain('TS-YH01-2026-0002');
  });

  it('is printed once by two presses, and marked when it is printed again', async () => {
    addSlipPrinter('80mm');
    const { id: caseId } = await open('SP07');
    const first = { caseId, copy: 0, ...zh };
    expect((await store.call('special-service.printSlip', first, desk)).print).toEqual({ on: 'printer' });
    const again = await store.call('special-service.printSlip', first, desk);
    expect(again.print).toEqual({ on: 'before' });
    expect(again.case.slip.prints).toBe(1);
    expect((await store.refused('special-service.printSlip', { ...first, copy: 2 }, desk)).code).toBe(
      'printing.other-copy',
    );
    await store.call('special-service.printSlip', { ...first, copy: 1 }, desk);
    expect(printJobs()).toEqual([
      { paper: 'special-service.slip', copy: 0 },
      { paper: 'special-service.slip', copy: 1 },
    ]);
    const prints = (await caseNow(caseId)).steps.filter(({ body }) => body.kind === 'slip-printed');
    expect(prints.map(({ body, personId }) => ({ body, personId }))).toEqual([
      { body: { kind: 'slip-printed', copy: 0 }, personId: 3 },
      { body: { kind: 'slip-printed', copy: 1 }, personId: 3 },
    ]);
    expect((await store.call('special-service.slipPaper', { caseId, ...zh }, desk)).html).toContain(
      '补打（第 2 次）',
    );
  });

  it('says who approved, who stood in, who took over, what was entered, and never the whole number', async () => {
    const one = await submitted('SP07');
    const { id: caseId } = one;
    await store.call('special-service.approve', { caseId, seen: one.seen }, manager);
    await store.call('special-service.substitute', { caseId, handlerId: 2, reason: '换班' }, desk);
    await store.call('special-service.fillSlip', { caseId, values: ['WT-0031', null] }, desk);
    const refusal = await store.refused('special-service.fillSlip', { caseId, values: ['只有一个'] }, desk);
    expect(refusal.code).toBe('special-service.fields-other');
    await store.call('special-service.settle', { caseId, result: '新卡已给代办人' }, desk);
    await store.call('special-service.tell', { caseId, how: 'in-person' }, desk);
    const { print } = await store.call('special-service.printSlip', { caseId, copy: 0, ...zh }, desk);
    const html = print.on === 'screen' ? print.html : '';
    for (const said of [
      '工号 8001（B 角代）',
      '工号 8012 → 8011',
      'WT-0031',
      '138****5688',
      '当场办结：新卡已给代办人',
    ])
      expect(html).toContain(said);
    expect(html).toMatch(/机主核实时间<\/dt>\s*<dd><\/dd>/);
    expect(html).not.toMatch(/13812345688|孙先生|123X/);
    const events = store.connection.db.read<[], { body: string }>('SELECT body FROM event').all();
    expect(events.map(({ body }) => body).join(' ')).not.toContain('WT-0031');
  });
});

describe('a notice of missing papers', () => {
  it('is printed for an ordinary business, with the whole list and what is missing of it', async () => {
    const { ticket } = { ticket: await issue('B14') };
    const notice = await noticeOfTransfer(ticket.id);
    expect(notice).toMatchObject({ prints: 1, missing: [1, 2] });
    const html = notice.print?.on === 'screen' ? notice.print.html : '';
    for (const said of [notice.code, '新机主有效身份证件', '✗', '✓', '周一', '以当地规定为准'])
      expect(html).toContain(said);
    const again = { noticeId: notice.id, copy: 1, ...zh };
    const second = await store.call('special-service.printNotice', again, clerk);
    expect(second.print.on === 'screen' && second.print.html).toContain('补打（第 1 次）');
    expect((await store.call('special-service.printNotice', again, clerk)).print).toEqual({ on: 'before' });
  });

  it('is told in the day’s figures, over all who lacked papers', async () => {
    const [told, untold] = [await issue('B14'), await issue('B14')];
    await noticeOfTransfer(told.id);
    await store.call('queue.takeSeat', { counterId: 1, staffNumber: '8011' });
    await store.call('queue.callChosen', { counterId: 1, number: untold.number, reason: '早到' });
    await store.call('queue.arrive', { counterId: 1, ticketId: untold.id });
    const itemId = untold.items[0]?.id ?? 0;
    const unsettled = [{ itemId, cause: 'materials' as const }];
    await store.call('queue.finish', { counterId: 1, ticketId: untold.id, unsettled });
    const { figures, date } = await store.call('reports.day', {});
    expect(figures.told).toEqual({ part: 1, whole: 2 });
    const { tickets } = await store.call('reports.dayTickets', { date, filter: 'untold' });
    expect(tickets.map(({ ticket }) => ticket.id)).toEqual([untold.id]);
  });
});

describe('a customer who comes back with a code', () => {
  it('gets a number for the same business at the kiosk, and is called before the others', async () => {
    const { code } = await noticeOfTransfer((await issue('B14')).id);
    const scanned = `yh01-${code}`;
    const { ticket } = await store.call('queue.comeBack', { code: scanned }, atTheKiosk);
    expect(ticket).toMatchObject({ cameBack: true, businessTypeId: await businessId('B14') });
    const refusal = await store.refused('queue.comeBack', { code }, atTheKiosk);
    expect(refusal.code).toBe('special-service.code-used');
    const care = await issue('B14', 'care');
    await store.call('queue.takeSeat', { counterId: 2, staffNumber: '8011' });
    const { next } = await store.call('queue.counter', { counterId: 2 });
    const order = next.filter(({ seriesId }) => seriesId === ticket.seriesId);
    expect(order.map(({ id, reason }) => ({ id, reason })).slice(0, 2)).toEqual([
      { id: care.id, reason: 'priority' },
      expect.objectContaining({ reason: expect.any(String) as string }),
    ]);
    await store.call('queue.cancel', { ticketId: care.id });
    const called = await store.call('queue.callNext', { counterId: 2 });
    expect(called.id).toBe(ticket.id);
    const about = await store.call('special-service.returned', { ticketId: ticket.id }, clerk);
    expect(about).toMatchObject({ caseId: null, missing: [{}, {}] });
  });

  it('gets the code back when the number is given up', async () => {
    const { code } = await noticeOfTransfer();
    const { ticket } = await store.call('queue.comeBack', { code }, atTheKiosk);
    await store.call('queue.cancel', { ticketId: ticket.id });
    const again = await store.call('queue.comeBack', { code }, atTheKiosk);
    expect(again.ticket.number).not.toBe(ticket.number);
  });

  it('is refused a code that is wrong, over, or another hall’s, each with what to do', async () => {
    const { code } = await noticeOfTransfer();
    const refusal = async (typed: string): Promise<string> =>
      (await store.refused('queue.comeBack', { code: typed }, atTheKiosk)).code;
    expect(await refusal('ABCDEF')).toBe('special-service.code-unknown');
    expect(await refusal('hello')).toBe('special-service.code-unknown');
    expect(await refusal(`QH-02-${code}`)).toBe('special-service.code-other-hall');
    store.clock.advanceTo(store.clock.now() + 4 * day);
    expect(await refusal(code)).toBe('special-service.code-expired');
  });

  it('is sent to the special counter with the case, which says so', async () => {
    const one = await open('SP07', { ticketId: (await issue('B28')).id });
    const asked = { entryId: one.entryId, caseId: one.id, missing: [2], ...zh };
    const { code } = await store.call('special-service.issueNotice', asked, desk);
    const { ticket } = await store.call('queue.comeBack', { code }, atTheKiosk);
    expect(ticket.number).toMatch(/^S/);
    expect((await caseNow(one.id)).steps.at(-1)).toMatchObject({
      personId: null,
      body: { kind: 'came-back', ticketId: ticket.id },
    });
    const ofTicket = await store.call('special-service.ofTicket', { ticketId: ticket.id }, desk);
    expect(ofTicket.map(({ id }) => id)).toEqual([one.id]);
    const about = await store.call('special-service.returned', { ticketId: ticket.id }, desk);
    expect(about).toMatchObject({ caseId: one.id, missing: [{ zh: '补卡委托书' }] });
  });
});

describe('material lists of ordinary business', () => {
  it('come with a new hall, unconfirmed, and later with one that was set up before there were any', async () => {
    expect(await entryOf('B14')).toMatchObject({ confirmed: false, businessTypeId: await businessId('B14') });
    const { connection, clock, services } = store;
    connection.raw.exec(`PRAGMA foreign_keys = OFF;
      DELETE FROM catalogue_version WHERE entry_id IN (SELECT id FROM catalogue_entry WHERE code LIKE 'B%');
      DELETE FROM catalogue_entry WHERE code LIKE 'B%'; PRAGMA foreign_keys = ON`);
    const watches = openWatches({
      connection,
      clock,
      services,
      watches: [furnishListsLater],
      onChanged: () => undefined,
      onFault: (_name, error) => {
        throw error;
      },
    });
    watches.look();
    const { id } = await entryOf('B14');
    await store.call('special-service.setEntry', { entryId: id, version: 1, active: false }, manager);
    watches.look();
    expect(await entryOf('B14')).toMatchObject({ id, active: false });
  });
});

describe('a first-contact slip', () => {
  it('says who owns the matter and by when, and a reprint says that it is one', async () => {
    const { record } = await store.call(
      'first-contact.takeRecord',
      {
        kind: 'enquiry',
        matter: '我的套餐什么时候到期?',
        customer: { callName: '王女士', phone: '13812345688' },
      },
      clerk,
    );
    const asked = { recordId: record.id, copy: 0, ...zh };
    const first = await store.call('first-contact.printSlip', asked, clerk);
    const html = first.print.on === 'screen' ? first.print.html : '';
    for (const said of ['SW-YH01-2026-0001', '李晓云', '8011', '138****5688', '什么时候到期'])
      expect(html).toContain(said);
    expect((await store.call('first-contact.printSlip', asked, clerk)).print).toEqual({ on: 'before' });
    const second = await store.call('first-contact.printSlip', { ...asked, copy: 1 }, duty);
    expect(second.print.on === 'screen' && second.print.html).toContain('补打（第 1 次）');
    expect(second.record.steps.map(({ body }) => body.kind)).toEqual([
      'opened',
      'slip-printed',
      'slip-printed',
    ]);
  });
});
