import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { zonedTime } from '../../../shared/time/business-date.ts';
import { firstDay, minute } from './open-hall.ts';
import { type WatchedHall, openWatchedHall } from './watched-hall.ts';

let hall: WatchedHall;
beforeEach(async () => {
  hall = await openWatchedHall();
});
afterEach(() => hall.store.close());

/** 16 people at three open counters: yellow by the proposed rules; 25 are orange, 31 red. */
const [yellow, orange, red] = [16, 25, 31];

const surge = async () => (await hall.surges()).at(-1);
const measure = async (words: string) => {
  const measures = await hall.store.call('queue.surgeMeasures', {});
  return measures.find(({ name }) => name.zh.startsWith(words))?.id ?? 0;
};
const found = async () => {
  const { findings } = await hall.store.call('findings.list', { from: firstDay, to: '2026-12-31' });
  return findings.filter(({ kind }) => kind === 'queue.surge');
};

describe('a surge', () => {
  it('is nothing while the hall keeps up, and writes nothing', async () => {
    await hall.issueMany(yellow - 1);
    expect(hall.look()).toEqual([]);
    expect(await hall.level()).toBe('calm');
    expect(await hall.surges()).toEqual([]);
  });

  it('begins when more wait than the counters can take, and is told once', async () => {
    await hall.issueMany(yellow);
    expect(hall.look()).toEqual(['surge', 'findings']);
    expect(hall.look()).toEqual([]);
    expect(await hall.store.call('queue.surgeLevel', {})).toEqual({
      level: 'yellow',
      since: hall.store.clock.now(),
    });
    expect(await surge()).toMatchObject({
      endedAt: null,
      peak: 'yellow',
      steps: [{ level: 'yellow', waiting: yellow, openCounters: 3, longestWaitMs: 0 }],
    });
  });

  it('begins with time alone, when somebody has waited too long', async () => {
    await hall.issueMany(1);
    hall.pass(10 * minute);
    expect(hall.look()).toEqual([]);
    hall.pass(1);
    hall.look();
    expect(await hall.level()).toBe('yellow');
  });

  it('counts only the counters that are open', async () => {
    await hall.issueMany(11);
    hall.look();
    expect(await hall.level()).toBe('calm');
    await hall.store.call('queue.pause', { counterId: hall.counters[0], reason: 'meal' });
    hall.look();
    expect(await hall.level()).toBe('yellow');
  });

  it('rises and falls by steps that are kept, and ends when it is calm', async () => {
    await hall.issueMany(yellow);
    hall.look();
    await hall.issueMany(orange - yellow);
    hall.look();
    hall.pass(4 * minute);
    await hall.empty();
    hall.look();
    const ended = await surge();
    expect(ended?.steps.map(({ level }) => level)).toEqual(['yellow', 'orange']);
    expect(ended).toMatchObject({ peak: 'orange', endedAt: hall.store.clock.now(), needsResult: false });
    expect(await hall.level()).toBe('calm');
    expect(await found()).toEqual([]);
  });

  it('is quiet when the load flaps at the edge', async () => {
    await hall.issueMany(yellow);
    hall.look();
    for (let nth = 0; nth < 6; nth += 1) {
      await hall.callNext(hall.counters[0]);
      const { counters } = await hall.store.call('queue.hall', {});
      await hall.noShow(hall.counters[0], { id: counters[0]?.ticket?.id ?? 0 });
      hall.pass(minute / 2);
      expect(hall.look()).toEqual([]);
      await hall.issueMany(1);
      expect(hall.look()).toEqual([]);
    }
    expect((await surge())?.steps).toHaveLength(1);
  });

  it('is over with its day, whenever the host looks again', async () => {
    await hall.issueMany(yellow);
    hall.look();
    hall.store.clock.advanceTo(zonedTime('2026-11-19', '08:00', 'Asia/Shanghai'));
    expect(await hall.level()).toBe('calm');
    hall.look();
    const { surges } = await hall.store.call('queue.surges', { date: firstDay });
    expect(surges).toMatchObject([{ endedAt: zonedTime('2026-11-18', '00:00', 'Asia/Shanghai') }]);
    await hall.issueMany(red);
    hall.look();
    expect(await hall.surges()).toMatchObject([{ peak: 'red', endedAt: null }]);
  });
});

describe('the card of a surge', () => {
  it('offers what the level asks for, and more as it gets worse', async () => {
    await hall.issueMany(yellow);
    hall.look();
    const offered = async () => (await surge())?.actions.map(({ level }) => level);
    expect(await offered()).toEqual(['yellow', 'yellow']);
    await hall.issueMany(orange - yellow);
    hall.look();
    expect(await offered()).toEqual(['yellow', 'yellow', 'orange', 'orange', 'orange', 'orange']);
  });

  it('is taken by the first one; the second is told who was first and when', async () => {
    await hall.issueMany(yellow);
    hall.look();
    const action = { surgeId: (await surge())?.id ?? 0, measureId: await measure('分流') };
    await hall.store.call('queue.takeSurgeAction', action, await hall.as('8011'));
    hall.pass(minute);
    expect(await hall.store.refused('queue.takeSurgeAction', action, await hall.as('8012'))).toMatchObject({
      code: 'queue.surge-action-taken',
      details: { staff: '8011', time: '08:30' },
    });
    await hall.store.call('queue.takeSurgeAction', action, await hall.as('8011'));
    expect((await surge())?.actions[0]).toMatchObject({
      taken: { by: '8011', at: hall.store.clock.now() - minute },
      done: null,
      effect: null,
    });
  });

  it('says that somebody was first where nobody is signed in', async () => {
    await hall.issueMany(yellow);
    hall.look();
    const action = { surgeId: (await surge())?.id ?? 0, measureId: await measure('分流') };
    await hall.store.call('queue.takeSurgeAction', action);
    expect(await hall.store.refused('queue.takeSurgeAction', action)).toMatchObject({
      code: 'queue.surge-action-taken-unsigned',
      details: { time: '08:30' },
    });
  });

  it('gives back what somebody puts down, to be taken by another; nobody else can put it down', async () => {
    await hall.issueMany(yellow);
    hall.look();
    const action = { surgeId: (await surge())?.id ?? 0, measureId: await measure('开备用台席') };
    const [first, second] = [await hall.as('8011'), await hall.as('8012')];
    await hall.store.call('queue.takeSurgeAction', action, first);
    expect(await hall.store.refused('queue.releaseSurgeAction', action, second)).toMatchObject({
      code: 'queue.surge-action-taken',
    });
    await hall.store.call('queue.releaseSurgeAction', action, first);
    await hall.store.call('queue.takeSurgeAction', action, second);
    await hall.store.call('queue.finishSurgeAction', action, second);
    expect(await hall.store.refused('queue.releaseSurgeAction', action, second)).toMatchObject({
      code: 'queue.surge-action-not-open',
    });
  });

  it('shows what an action has helped: how many waited when it was taken, and ten minutes after it was done', async () => {
    await hall.issueMany(yellow);
    hall.look();
    const action = { surgeId: (await surge())?.id ?? 0, measureId: await measure('分流') };
    await hall.store.call('queue.takeSurgeAction', action);
    hall.pass(2 * minute);
    await hall.store.call('queue.finishSurgeAction', action);
    for (let nth = 0; nth < 3; nth += 1) {
      const { id } = await hall.serveNext(hall.counters[0]);
      hall.pass(minute);
      await hall.finish(hall.counters[0], { id });
    }
    expect((await surge())?.actions[0]?.effect).toEqual({ before: 16, after: null });
    hall.pass(7 * minute);
    await hall.issueMany(1);
    expect((await surge())?.actions[0]?.effect).toEqual({ before: 16, after: 14 });
    hall.pass(30 * minute);
    await hall.empty();
    expect((await surge())?.actions[0]?.effect).toEqual({ before: 16, after: 14 });
  });

  it('is closed with its surge, and never offers what the level does not ask for', async () => {
    await hall.issueMany(yellow);
    hall.look();
    const surgeId = (await surge())?.id ?? 0;
    const take = async (words: string) =>
      hall.store.refused('queue.takeSurgeAction', { surgeId, measureId: await measure(words) });
    expect(await take('服务补救')).toMatchObject({ code: 'queue.surge-measure-unknown' });
    await hall.empty();
    hall.look();
    expect(await take('分流')).toMatchObject({ code: 'queue.surge-over' });
  });

  it('follows the hall’s own plan', async () => {
    await hall.store.call('queue.setSurgeMeasureActive', { id: await measure('分流'), active: false });
    const { id } = await hall.store.call('queue.addSurgeMeasure', {
      level: 'yellow',
      name: { zh: '请保安维持秩序' },
    });
    await hall.store.call('queue.changeSurgeMeasure', {
      id: await measure('开备用台席'),
      level: 'red',
      name: { zh: '开全部台席' },
    });
    await hall.issueMany(yellow);
    hall.look();
    expect((await surge())?.actions).toMatchObject([{ measureId: id, name: { zh: '请保安维持秩序' } }]);
    const measures = await hall.store.call('queue.surgeMeasures', {});
    expect(measures.find(({ name }) => name.zh === '开全部台席')).toMatchObject({ origin: 'store' });
  });
});

describe('what came of a surge', () => {
  it('is a finding where it reached red, with what was done and what it helped, until its result is recorded', async () => {
    await hall.issueMany(red);
    hall.look();
    const surgeId = (await surge())?.id ?? 0;
    const action = { surgeId, measureId: await measure('分流') };
    await hall.store.call('queue.takeSurgeAction', action, await hall.as('8011'));
    hall.pass(5 * minute);
    await hall.store.call('queue.finishSurgeAction', action, await hall.as('8011'));
    expect(await found()).toEqual([]);
    expect(await hall.store.refused('queue.recordSurgeResult', { surgeId, words: '早' })).toMatchObject({
      code: 'queue.surge-not-over',
    });
    await hall.empty();
    hall.look();
    expect(await surge()).toMatchObject({ needsResult: true, result: null });
    const [finding] = await found();
    expect(finding).toMatchObject({
      state: 'open',
      severity: 'major',
      source: { kind: 'surge', id: surgeId },
    });
    expect(finding?.words.zh).toBe(
      '08:30 至 08:35 客流红色预警，当时 31 人等候，最长已等 0 分。做了：分流（等候 31 → 0 人）。',
    );
    expect(finding?.words.en).toContain('Done: Divert (31 → 0 waiting)');

    await hall.store.call(
      'queue.recordSurgeResult',
      { surgeId, words: '月初缴费集中,下月 1 日多开一台' },
      await hall.as('8001'),
    );
    expect(await found()).toMatchObject([{ state: 'settled' }]);
    expect((await surge())?.result).toMatchObject({ words: '月初缴费集中,下月 1 日多开一台', by: '8001' });
  });

  it('is a finding where it took too long, and says so where nobody did anything', async () => {
    await hall.issueMany(1);
    hall.pass(11 * minute);
    hall.look();
    await hall.set('surgeOrangeWaitMinutes', 240);
    await hall.set('surgeRedWaitMinutes', 240);
    hall.pass(61 * minute);
    hall.look();
    await hall.empty();
    hall.look();
    const [finding] = await found();
    expect(finding).toMatchObject({ severity: 'minor' });
    expect(finding?.words.zh).toContain('没有登记做了什么');
  });

  it('stands in the events, step by step', async () => {
    await hall.issueMany(yellow);
    hall.look();
    const action = { surgeId: (await surge())?.id ?? 0, measureId: await measure('分流') };
    await hall.store.call('queue.takeSurgeAction', action);
    await hall.store.call('queue.finishSurgeAction', action);
    await hall.empty();
    hall.look();
    const kinds = hall.store.connection.db
      .read<[], { kind: string }>(`SELECT kind FROM event WHERE subject_kind = 'surge' ORDER BY id`)
      .all();
    expect(kinds.map(({ kind }) => kind)).toEqual([
      'surge.began',
      'surge.rose',
      'surge.action-taken',
      'surge.action-done',
      'surge.ended',
    ]);
  });
});
