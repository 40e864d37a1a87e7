import readExcelFile from 'read-excel-file/node';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AnswerOf, SentTo } from '../../../shared/api/contract.ts';
import { type OpenHall, firstDay, minute, openHall } from '../queue/open-hall.ts';

const dayMs = 24 * 60 * minute;

describe('the audit', () => {
  let hall: OpenHall;
  beforeEach(async () => {
    hall = await openHall();
  });
  afterEach(() => hall.store.close());

  const search = (asked: Partial<SentTo<'audit.entries'>> = {}): Promise<AnswerOf<'audit.entries'>> =>
    hall.store.call('audit.entries', { from: firstDay, to: firstDay, ...asked });

  it('says who did what to which ticket, newest first', async () => {
    const ticket = await hall.issue('B01');
    await hall.serveNext(hall.counters[0]);
    const { entries } = await search({ ticket: ticket.number });
    expect(entries.map(({ procedure }) => procedure)).toEqual([
      'queue.arrive',
      'queue.callNext',
      'queue.issueTicket',
    ]);
    expect(entries[0]).toMatchObject({
      records: [{ kind: 'ticket', id: ticket.id, number: ticket.number }],
      at: hall.store.clock.now(),
    });
  });

  it('is searched by what was done, by whom and from where', async () => {
    await hall.issue('B01');
    const people = await hall.store.call('staff.people', {});
    const clerk = people.find(({ staffNumber }) => staffNumber === '8011')?.id ?? 0;
    const caller = { door: 'lan', station: 1, person: clerk, roles: ['clerk'] } as const;
    await hall.store.call('queue.callManager', { counterId: hall.counters[0] }, caller);
    expect((await search({ personId: clerk })).entries).toMatchObject([
      { procedure: 'queue.callManager', person: '8011 李晓云', station: expect.any(String) },
    ]);
    expect((await search({ procedure: 'queue.issueTicket' })).entries).toHaveLength(1);
    expect((await search({ stationId: 99 })).entries).toEqual([]);
    expect((await search({ ticket: 'A999' })).entries).toEqual([]);
  });

  it('holds each entry to its day', async () => {
    hall.pass(dayMs);
    await hall.issue('B01');
    expect((await search()).entries.some(({ procedure }) => procedure === 'queue.issueTicket')).toBe(false);
    const next = await search({ from: '2026-11-18', to: '2026-11-18' });
    expect(next.entries).toMatchObject([{ procedure: 'queue.issueTicket' }]);
  });

  it('is taken out as a workbook with every entry that fits, and says itself that it was', async () => {
    for (let nth = 0; nth < 205; nth += 1) await hall.store.call('queue.divert', { channel: 'phone' });
    const asked = { from: firstDay, to: firstDay, procedure: 'queue.divert' } as const;
    const taken = await hall.store.call('audit.export', { ...asked, language: 'zh-CN' });
    expect(taken).toMatchObject({ entries: 205, cut: false });
    const [sheet] = await readExcelFile(Buffer.from(taken.base64, 'base64'));
    expect(sheet?.data[0]).toEqual(['时间', '人员', '操作', '对象', '终端', '授权人']);
    expect(sheet?.data).toHaveLength(206);
    expect((await search({ limit: 1 })).entries).toMatchObject([{ procedure: 'audit.export' }]);
  });

  it('is read a page at a time, without a gap or a repetition', async () => {
    for (let nth = 0; nth < 7; nth += 1) await hall.issue('B01');
    const all = (await search()).entries.map(({ id }) => id);
    const paged: number[] = [];
    for (let more = true; more;) {
      const before = paged.at(-1);
      const page = await search({ limit: 3, ...(before === undefined ? {} : { before }) });
      paged.push(...page.entries.map(({ id }) => id));
      more = page.more;
    }
    expect(paged).toEqual(all);
  });
});
