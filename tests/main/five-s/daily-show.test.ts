import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { zonedTime } from '../../../shared/time/business-date.ts';
import { keepTestPhoto } from '../keep-test-file.ts';
import { type TestStore, atTheDesk, openTestStore } from '../open-test-store.ts';
import { walkedRound } from './walked-round.ts';

const today = '2026-11-17';
const tomorrow = '2026-11-18';
const words = { score: 96.25, highlight: '窗明几净', problem: '线缆拖地' };

let store: TestStore;
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.close());

const putSix = async (): Promise<void> => {
  for (const [index, area] of ['门头', '导台', '台席', '休息区', '体验区', '自助区'].entries()) {
    const photo = await keepTestPhoto(store, area);
    await store.call('five-s.putShowShot', { date: today, slot: index + 1, area, photo });
  }
};

const finished = async () => {
  await putSix();
  await store.call('five-s.setShowWords', { date: today, ...words });
  const picture = await keepTestPhoto(store, 'picture');
  return store.call('five-s.finishShow', { date: today, picture });
};

const halls = (...names: string[]) => names.map((name) => ({ name, own: name === '云湖路' }));

describe('the daily show', () => {
  it('takes photos, score and problem from the round of the day, into what is empty only', async () => {
    expect((await store.refused('five-s.fillShow', { language: 'zh-CN' })).code).toBe(
      'five-s.nothing-to-propose',
    );
    const own = await keepTestPhoto(store, '自己选的门头');
    await store.call('five-s.putShowShot', { date: today, slot: 1, area: '门头', photo: own });
    const wrong = await keepTestPhoto(store, '台席乱');
    const fine = await keepTestPhoto(store, '台席好');
    const room = await keepTestPhoto(store, '库房');
    const photos = { D01: await keepTestPhoto(store, '门头'), C01: wrong, C02: fine, K01: room };
    await walkedRound(store, { D01: 0, C01: 2, C02: 0, K01: 0 }, { photos });
    const show = await store.call('five-s.fillShow', { language: 'zh-CN' });
    expect(show.shots.map(({ slot, photo }) => [slot, photo])).toEqual([
      [1, own],
      [2, room],
      [3, fine],
    ]);
    const [round] = (await store.call('five-s.today', {})).last;
    expect(show).toMatchObject({ score: round?.score.score, highlight: '' });
    expect(show.problem).toContain('台面无与工作无关物品');
  });

  it('is kept as it grows, and done once its picture is', async () => {
    const show = await finished();
    expect(show).toMatchObject({ ...words, done: { at: store.clock.now(), changedSince: false } });
    expect(show.shots.map(({ area }) => area)).toEqual([
      '门头',
      '导台',
      '台席',
      '休息区',
      '体验区',
      '自助区',
    ]);
  });

  it('has one photo in each place, and none where it was taken out', async () => {
    const photo = await keepTestPhoto(store, 'first');
    const better = await keepTestPhoto(store, 'better');
    await store.call('five-s.putShowShot', { date: today, slot: 1, area: '门头', photo });
    await store.call('five-s.putShowShot', { date: today, slot: 1, area: '导台', photo: better });
    const { show } = await store.call('five-s.dailyShow', {});
    expect(show?.shots).toEqual([{ slot: 1, area: '导台', photo: better }]);
    expect((await store.call('five-s.removeShowShot', { date: today, slot: 1 })).shots).toEqual([]);
  });

  it.each([
    ['six photos', { ...words }, 5],
    ['a highlight', { ...words, highlight: '' }, 6],
    ['a problem', { ...words, problem: '' }, 6],
  ])('is not done without %s', async (_lack, said, shots) => {
    await putSix();
    if (shots < 6) await store.call('five-s.removeShowShot', { date: today, slot: 6 });
    await store.call('five-s.setShowWords', { date: today, ...said });
    const picture = await keepTestPhoto(store, 'picture');
    const { code } = await store.refused('five-s.finishShow', { date: today, picture });
    expect(code).toBe('five-s.show-incomplete');
  });

  it('tells that it was changed after its picture was made', async () => {
    await finished();
    store.clock.advanceTo(store.clock.now() + 1000);
    const changed = await store.call('five-s.setShowWords', { date: today, ...words, problem: '花盆枯叶' });
    expect(changed.done?.changedSince).toBe(true);
    const picture = await keepTestPhoto(store, 'second picture');
    const again = await store.call('five-s.finishShow', { date: today, picture });
    expect(again.done).toMatchObject({ picture, changedSince: false });
  });

  it('takes only photos that were handed in', async () => {
    const input = { date: today, slot: 1, area: '门头', photo: 'a'.repeat(64) };
    expect((await store.refused('five-s.putShowShot', input)).code).toBe('five-s.photo-unknown');
    expect((await store.call('five-s.dailyShow', {})).show).toBeNull();
  });

  it('stays as it was sent once its day is over, but what is said of it is still noted', async () => {
    await finished();
    store.clock.advanceTo(zonedTime(tomorrow, '09:00', 'Asia/Shanghai'));
    const { code } = await store.refused('five-s.setShowWords', { date: today, ...words });
    expect(code).toBe('five-s.show-not-today');
    const said = { date: today, saidBy: '区域经理', words: '绿植很好' };
    const [comment] = (await store.call('five-s.addShowComment', said)).comments;
    expect(comment).toMatchObject({ saidBy: '区域经理', words: '绿植很好', notedAt: store.clock.now() });
    const left = await store.call('five-s.removeShowComment', { date: today, id: comment?.id ?? 0 });
    expect(left.comments).toEqual([]);
  });

  it('is finished by those who answer for the hall', async () => {
    await putSix();
    const clerk = { ...atTheDesk, roles: ['clerk'] as const };
    const picture = await keepTestPhoto(store, 'picture');
    await store.call('five-s.setShowWords', { date: today, ...words }, clerk);
    const refusal = await store.refused('five-s.finishShow', { date: today, picture }, clerk);
    expect(refusal.code).toBe('call.not-allowed');
  });
});

describe('the rota', () => {
  it('says whose turn it is, and the record who kept to it', async () => {
    await store.call('five-s.setShowRota', {
      from: today,
      perDay: 2,
      halls: halls('龙潭', '云湖路', '柳溪'),
    });
    expect((await store.call('five-s.dailyShow', {})).halls.map(({ name }) => name)).toEqual([
      '龙潭',
      '云湖路',
    ]);
    await finished();
    store.clock.advanceTo(zonedTime('2026-11-20', '09:00', 'Asia/Shanghai'));
    const record = await store.call('five-s.showRecord', { to: '2026-11-20', days: 30 });
    expect(
      record.map(({ date, ownTurn, show }) => [date, ownTurn, show?.done?.changedSince === false]),
    ).toEqual([
      ['2026-11-20', true, false],
      ['2026-11-19', true, false],
      [today, true, true],
    ]);
  });

  it('that is set anew leaves the days before as they were', async () => {
    await store.call('five-s.setShowRota', { from: today, perDay: 1, halls: halls('云湖路', '龙潭') });
    store.clock.advanceTo(zonedTime(tomorrow, '09:00', 'Asia/Shanghai'));
    await store.call('five-s.setShowRota', { from: tomorrow, perDay: 1, halls: halls('柳溪', '云湖路') });
    const turnOn = async (date: string) =>
      (await store.call('five-s.dailyShow', { date })).halls.map(({ name }) => name);
    expect([await turnOn(today), await turnOn(tomorrow)]).toEqual([['云湖路'], ['柳溪']]);
    const late = { from: today, perDay: 1, halls: halls('云湖路') };
    expect((await store.refused('five-s.setShowRota', late)).code).toBe('five-s.rota-in-the-past');
  });

  it('needs this hall on its list, and no name twice', async () => {
    const refused = async (...names: string[]) =>
      (await store.refused('five-s.setShowRota', { from: today, perDay: 2, halls: halls(...names) })).code;
    expect(await refused('龙潭')).toBe('five-s.own-missing');
    expect(await refused('龙潭', '龙潭', '云湖路')).toBe('five-s.same-name-twice');
  });
});
