import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OpenHall, minute, openHall } from './open-hall.ts';

let hall: OpenHall;
let first: number;
let third: number;
beforeEach(async () => {
  hall = await openHall();
  [first, , third] = hall.counters;
});
afterEach(() => hall.store.close());

/** The first counter, which serves A and N, helps with S after fifteen minutes. */
const helpWith = (letter: string, afterMinutes: number) =>
  hall.store.call('queue.setCounterRules', {
    counterId: first,
    fallbacks: [{ seriesId: hall.seriesId(letter), afterMinutes }],
    skillIds: [],
  });
const nextAtFirst = async () =>
  (await hall.screen(first)).next.map(({ number, fallback }) => [number, fallback]);

describe('a counter that helps out with another series', () => {
  beforeEach(() => helpWith('S', 15));

  it('does so when its own are empty and somebody there has waited too long', async () => {
    await hall.issue('B28');
    hall.pass(15 * minute);
    expect((await hall.store.refused('queue.callNext', { counterId: first })).code).toBe(
      'queue.nobody-waiting',
    );
    hall.pass(1);
    const own = await hall.issue('B01');
    expect(await nextAtFirst()).toEqual([
      ['A001', false],
      ['S001', true],
    ]);
    await hall.finish(first, await hall.serveNext(first));
    expect((await hall.ticket(own)).state).toBe('finished');
    expect((await hall.callNext(first)).number).toBe('S001');
  });

  it('takes those of that series in their order: VIP never before care', async () => {
    await hall.issue('B28', { class: { priorityClass: 'vip' } });
    hall.pass(16 * minute);
    await hall.issue('B28', { class: { priorityClass: 'care', classReason: 'pregnant' } });
    expect(await nextAtFirst()).toEqual([
      ['S002', true],
      ['S001', true],
    ]);
    expect((await hall.callNext(first)).number).toBe('S002');
  });

  it('leaves those alone who were sent to a counter or a skill', async () => {
    const ticket = await hall.issue('B28');
    const to = { kind: 'counter', counterId: third } as const;
    await hall.store.call('queue.transfer', { ticketId: ticket.id, to });
    hall.pass(20 * minute);
    expect(await nextAtFirst()).toEqual([]);
  });

  it('also helps while its own only rest after a call that nobody answered', async () => {
    await hall.issue('B28');
    hall.pass(16 * minute);
    await hall.issue('B01');
    const missed = await hall.noShow(first, await hall.callNext(first));
    await hall.store.call('queue.requeue', { ticketId: missed.id });
    expect((await hall.callNext(first)).number).toBe('S001');
  });

  it('needs no help with what it serves itself, and knows only series and skills that exist', async () => {
    await helpWith('A', 15);
    const rules = await hall.store.call('queue.counterRules', {});
    expect(rules.find(({ counterId }) => counterId === first)).toEqual({
      counterId: first,
      fallbacks: [],
      skillIds: [],
    });
    const unknown = { counterId: first, fallbacks: [{ seriesId: 99_999, afterMinutes: 5 }], skillIds: [] };
    expect((await hall.store.refused('queue.setCounterRules', unknown)).code).toBe('queue.transfer-nowhere');
    const noSkill = { counterId: first, fallbacks: [], skillIds: [99_999] };
    expect((await hall.store.refused('queue.setCounterRules', noSkill)).code).toBe('queue.transfer-nowhere');
  });
});

describe('a skill', () => {
  it('of the hall’s own can be added, renamed and given to a counter', async () => {
    const { id } = await hall.store.call('queue.addSkill', { name: { zh: '维语接待' } });
    await hall.store.call('queue.renameSkill', { skillId: id, name: { zh: '维吾尔语接待' } });
    const skills = await hall.store.call('queue.skills', {});
    expect(skills.at(-1)).toMatchObject({ id, name: { zh: '维吾尔语接待' } });
    const skillIds = [id, id];
    await hall.store.call('queue.setCounterRules', { counterId: third, fallbacks: [], skillIds });
    const rules = await hall.store.call('queue.counterRules', {});
    expect(rules.find(({ counterId }) => counterId === third)?.skillIds).toEqual([id]);
  });
});
