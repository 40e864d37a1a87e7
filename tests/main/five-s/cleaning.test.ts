import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type WatchedActions, openWatchedActions } from '../corrective-actions/watched-actions.ts';

const today = '2026-11-17';
let hall: WatchedActions;
beforeEach(async () => {
  hall = await openWatchedActions();
  const shift = (await hall.store.call('staff.shifts', {})).find(({ kind }) => kind === 'work');
  const places = [hall.clerk, hall.otherClerk].flatMap(({ person }) =>
    [today, '2026-11-18'].map((date) => ({ personId: person ?? 0, date })),
  );
  await hall.store.call('staff.planShift', { places, shiftId: shift?.id ?? 0 });
});
afterEach(() => hall.store.close());

const week = () => hall.store.call('five-s.cleaningWeek', { date: today });
const cellsOf = async (date: string) => (await week()).cells.filter((cell) => cell.date === date);

describe('cleaning duty', () => {
  it('follows the roster: who works that day, in equal parts', async () => {
    const turns = (await cellsOf(today)).map(({ turn }) => turn?.id);
    expect(turns).toHaveLength(6);
    expect(new Set(turns)).toEqual(new Set([hall.clerk.person, hall.otherClerk.person]));
    expect(turns.filter((id) => id === hall.clerk.person)).toHaveLength(3);
    expect((await cellsOf('2026-11-19')).every(({ turn }) => turn === null)).toBe(true);
  });

  it('is ticked once, with who did it and when, and can be taken back the same day', async () => {
    const areaId = (await week()).areas[0]?.id ?? 0;
    await hall.store.call('five-s.tickCleaning', { areaId }, hall.otherClerk);
    const [first] = await cellsOf(today);
    expect(first?.done).toEqual({
      by: { id: hall.otherClerk.person, name: '陈静' },
      at: hall.store.clock.now(),
    });
    expect(await hall.store.refused('five-s.tickCleaning', { areaId }, hall.clerk)).toMatchObject({
      code: 'five-s.cleaned-already',
    });
    await hall.store.call('five-s.untickCleaning', { areaId }, hall.clerk);
    expect((await cellsOf(today))[0]?.done).toBeNull();
  });

  it('takes new areas, and lets go of those that are not cleaned any more', async () => {
    const { id } = await hall.store.call('five-s.addCleaningArea', { name: { zh: '库房' } }, hall.manager);
    expect((await week()).areas.at(-1)).toMatchObject({ id, name: { zh: '库房' } });
    const gone = { id, name: { zh: '库房' }, active: false };
    await hall.store.call('five-s.changeCleaningArea', gone, hall.manager);
    expect((await week()).areas.some((area) => area.id === id)).toBe(false);
  });

  it('is printed for the wall with the names of the week', async () => {
    const { html } = await hall.store.call('five-s.cleaningPaper', { date: today, language: 'zh-CN' });
    expect(html).toContain('卫生值日表');
    expect(html).toContain('陈静 □');
    expect(html).toContain('大厅地面');
  });
});
