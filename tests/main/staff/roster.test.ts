import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventsAfter } from '../../../db/events/events.ts';
import {
  dutyManagerAt,
  dutyManagersOn,
  expectedOn,
  lessonOwedBy,
  onDutyAt,
  reliefOn,
  substituteFor,
} from '../../../db/staff/roster-answers.ts';
import { rosterBetween } from '../../../db/staff/roster.ts';
import { zonedTime } from '../../../shared/time/business-date.ts';
import { type TestStore, atTheDesk, openTestStore } from '../open-test-store.ts';

const today = '2026-11-17';
const tomorrow = '2026-11-18';
const hall = { id: 1, timeZone: 'Asia/Shanghai' };

describe('the roster', () => {
  let store: TestStore;
  let people: Readonly<Record<string, number>>;
  let shifts: Readonly<Record<string, number>>;
  beforeEach(async () => {
    store = await openTestStore({ durability: 'off' });
    people = Object.fromEntries(
      (await store.call('staff.people', {})).map(({ staffNumber, id }) => [staffNumber, id]),
    );
    shifts = Object.fromEntries((await store.call('staff.shifts', {})).map(({ code, id }) => [code, id]));
  });
  afterEach(() => store.close());

  const person = (staffNumber: string): number => people[staffNumber] ?? 0;
  const place = (staffNumber: string, date = today) => ({ personId: person(staffNumber), date });
  const plan = (staffNumber: string, code: string, date = today) =>
    store.call('staff.planShift', { places: [place(staffNumber, date)], shiftId: shifts[code] ?? 0 });
  const noMarks = { dutyManager: false, relief: false, reliefOf: null, lesson: false };
  /** Who has which shift on a day, by staff number. */
  const planned = async (date = today): Promise<Record<string, string>> => {
    const { days } = await store.call('staff.roster', { from: date, to: date });
    const nameOf = (names: typeof people, id: number) =>
      Object.keys(names).find((name) => names[name] === id) ?? '';
    return Object.fromEntries(days.map((day) => [nameOf(people, day.personId), nameOf(shifts, day.shiftId)]));
  };

  it('answers who is expected, on duty, duty manager, relief, and who owes the lesson', async () => {
    await plan('8001', 'D');
    await plan('8011', 'E');
    await plan('8012', 'L');
    await plan('8013', 'R');
    await store.call('staff.markRoster', { ...place('8001'), ...noMarks, dutyManager: true });
    await store.call('staff.markRoster', { ...place('8011'), ...noMarks, lesson: true });
    await store.call('staff.markRoster', {
      ...place('8012'),
      ...noMarks,
      relief: true,
      reliefOf: person('8011'),
    });
    const { db } = store.connection;
    const ids = (days: readonly { personId: number }[]) => days.map(({ personId }) => personId);
    const nine = zonedTime(today, '09:00', hall.timeZone);
    expect(ids(expectedOn(db, 1, today))).toEqual([person('8001'), person('8011'), person('8012')]);
    expect(ids(onDutyAt(db, hall, nine))).toEqual([person('8001'), person('8011')]);
    expect(ids(dutyManagersOn(db, 1, today))).toEqual([person('8001')]);
    expect(dutyManagerAt(db, hall, nine)?.personId).toBe(person('8001'));
    expect(dutyManagerAt(db, hall, zonedTime(today, '19:00', hall.timeZone))).toBeUndefined();
    expect(reliefOn(db, 1, today).map(({ reliefOf }) => reliefOf)).toEqual([person('8011')]);
    expect(lessonOwedBy(db, 1, today)?.personId).toBe(person('8011'));
    expect(expectedOn(db, 1, tomorrow)).toEqual([]);
  });

  it('passes promises of a day off to the substitute that was recorded', async () => {
    await plan('8011', 'R');
    await plan('8012', 'E');
    await store.call('staff.nameSubstitute', { ...place('8011'), substituteId: person('8012') });
    expect(substituteFor(store.connection.db, 1, person('8011'), today)).toEqual({
      kind: 'substitute',
      personId: person('8012'),
    });
    await plan('8012', 'R');
    expect(substituteFor(store.connection.db, 1, person('8011'), today)).toEqual({ kind: 'nobody' });
    const circle = { ...place('8012'), substituteId: person('8011') };
    expect((await store.refused('staff.nameSubstitute', circle)).code).toBe('staff.substitutes-circle');
  });

  it('is swapped in one step that can be taken back, and says ids only', async () => {
    await plan('8011', 'E');
    await plan('8012', 'R');
    const { eventId, changed } = await store.call('staff.swapRoster', {
      first: place('8011'),
      second: place('8012'),
    });
    expect(changed).toBe(2);
    expect(await planned()).toEqual({ '8011': 'R', '8012': 'E' });
    const event = eventsAfter(store.connection.db, (eventId ?? 0) - 1, 1)[0];
    expect(event).toMatchObject({ kind: 'roster.changed', body: { act: 'swapped' } });
    expect(JSON.stringify(event)).not.toMatch(/李晓云|8011/);
    await store.call('staff.undoRoster', { eventId: eventId ?? 0 });
    expect(await planned()).toEqual({ '8011': 'E', '8012': 'R' });
    const again = await store.refused('staff.undoRoster', { eventId });
    expect(again.code).toBe('staff.roster-changed-since');
  });

  it('is not taken back over what somebody has planned since', async () => {
    const { eventId } = await plan('8011', 'E');
    await plan('8011', 'L');
    const refusal = await store.refused('staff.undoRoster', { eventId });
    expect(refusal.code).toBe('staff.roster-changed-since');
    expect(await planned()).toEqual({ '8011': 'L' });
  });

  it('names one owner of the lesson a day: naming another takes it from the first', async () => {
    await plan('8011', 'E');
    await plan('8012', 'E');
    await store.call('staff.markRoster', { ...place('8011'), ...noMarks, lesson: true });
    await store.call('staff.markRoster', { ...place('8012'), ...noMarks, lesson: true });
    const owners = rosterBetween(store.connection.db, 1, today, today).filter(({ lesson }) => lesson);
    expect(owners.map(({ personId }) => personId)).toEqual([person('8012')]);
  });

  it('keeps whom somebody stands in for only where they are the relief, and for somebody else', async () => {
    await plan('8011', 'E');
    const [own, other] = [person('8011'), person('8012')];
    for (const marks of [
      { relief: false, reliefOf: other },
      { relief: true, reliefOf: own },
    ]) {
      await store.call('staff.markRoster', { ...place('8011'), ...noMarks, ...marks });
      const [day] = rosterBetween(store.connection.db, 1, today, today);
      expect(day?.reliefOf).toBeNull();
    }
  });

  it('refuses what contradicts itself', async () => {
    await plan('8011', 'R');
    await plan('8012', 'E');
    const marked = (staffNumber: string, marks: object) =>
      store.refused('staff.markRoster', { ...place(staffNumber), ...noMarks, ...marks });
    expect((await marked('8011', { lesson: true })).code).toBe('staff.marks-need-work');
    expect((await marked('8012', { dutyManager: true })).code).toBe('staff.not-a-duty-manager');
    expect((await marked('8013', { lesson: true })).code).toBe('staff.nothing-planned');
    const substitute = { ...place('8012'), substituteId: person('8013') };
    expect((await store.refused('staff.nameSubstitute', substitute)).code).toBe(
      'staff.substitute-needs-day-off',
    );
  });

  it('copies the week before, without its lesson, and asks before it replaces a week', async () => {
    await plan('8011', 'E', '2026-11-16');
    await store.call('staff.markRoster', { ...place('8011', '2026-11-16'), ...noMarks, lesson: true });
    await plan('8012', 'R', '2026-11-22');
    const monday = '2026-11-23';
    await store.call('staff.copyRosterWeek', { monday, replace: false });
    expect(await planned(monday)).toEqual({ '8011': 'E' });
    expect(await planned('2026-11-29')).toEqual({ '8012': 'R' });
    expect(lessonOwedBy(store.connection.db, 1, monday)).toBeUndefined();
    await plan('8013', 'L', monday);
    const refusal = await store.refused('staff.copyRosterWeek', { monday, replace: false });
    expect(refusal).toMatchObject({ code: 'staff.week-planned', details: { count: 3 } });
    await store.call('staff.copyRosterWeek', { monday, replace: true });
    expect(await planned(monday)).toEqual({ '8011': 'E' });
  });

  it('expects nobody who has left, from that day on; what was worked stays', async () => {
    await plan('8011', 'E', '2026-11-16');
    await plan('8011', 'E');
    await plan('8011', 'E', tomorrow);
    await store.call('staff.setPersonActive', { id: person('8011'), active: false, reason: '离职' });
    expect(await planned('2026-11-16')).toEqual({ '8011': 'E' });
    expect(await planned()).toEqual({});
    expect(await planned(tomorrow)).toEqual({});
    const refusal = await store.refused('staff.planShift', {
      places: [place('8011')],
      shiftId: shifts['E'],
    });
    expect(refusal).toMatchObject({ code: 'staff.person-left', details: { name: '李晓云' } });
  });

  it('keeps the hours of past days when a shift gets others', async () => {
    await plan('8011', 'E', '2026-11-16');
    await plan('8011', 'E');
    const early = (await store.call('staff.shifts', {})).find(({ code }) => code === 'E');
    if (early?.kind !== 'work') throw new Error('The early shift is work.');
    const { id, active: _still, ...values } = early;
    await store.call('staff.changeShift', { id, values: { ...values, startsAt: '09:30' } });
    const begins = (date: string) => expectedOn(store.connection.db, 1, date)[0]?.shift;
    expect(begins('2026-11-16')).toMatchObject({ startsAt: '08:00' });
    expect(begins(today)).toMatchObject({ startsAt: '09:30' });
  });

  it('has shifts with a code each, hours that are a span, and always one to work', async () => {
    const early = { kind: 'work', code: 'e', name: { zh: '早' }, shortWord: { zh: '早' } };
    const add = (values: object) => store.refused('staff.addShift', { values: { ...early, ...values } });
    expect((await add({ startsAt: '08:00', endsAt: '09:00' })).code).toBe('staff.shift-code-taken');
    expect((await add({ code: 'N', startsAt: '18:00', endsAt: '09:00' })).code).toBe(
      'staff.shift-ends-before-it-starts',
    );
    for (const code of ['E', 'L']) {
      await store.call('staff.setShiftActive', { id: shifts[code] ?? 0, active: false });
    }
    const last = await store.refused('staff.setShiftActive', {
      id: shifts['D'],
      active: false,
    });
    expect(last.code).toBe('staff.last-shift');
    const unused = await store.refused('staff.planShift', {
      places: [place('8011')],
      shiftId: shifts['E'],
    });
    expect(unused.code).toBe('staff.unknown-shift');
  });

  it('counts those expected today as arrived once they have sat at a counter', async () => {
    await plan('8011', 'E');
    await plan('8012', 'E');
    const [counter] = await store.call('store.counters', {});
    const seat = { counterId: counter?.id ?? 0 };
    await store.call('queue.takeSeat', { ...seat, staffNumber: '8011' });
    await store.call('queue.leaveSeat', seat);
    const { expected } = await store.call('staff.rosterToday', {});
    expect(expected.map(({ staffNumber, arrived }) => [staffNumber, arrived])).toEqual([
      ['8011', true],
      ['8012', false],
    ]);
  });

  it('is planned by those in charge, and read by everybody who stands on it', async () => {
    const clerk = { ...atTheDesk, roles: ['clerk' as const] };
    const refusal = await store.refused(
      'staff.planShift',
      { places: [place('8011')], shiftId: shifts['E'] },
      clerk,
    );
    expect(refusal.code).toBe('call.not-allowed');
    expect((await store.call('staff.roster', { from: today, to: today }, clerk)).people).toHaveLength(4);
  });

  it('is printed with its duties and what the words mean', async () => {
    await plan('8001', 'D');
    await store.call('staff.markRoster', { ...place('8001'), ...noMarks, dutyManager: true });
    const { html } = await store.call('staff.rosterPaper', { from: today, to: tomorrow, language: 'zh-CN' });
    expect(html).toContain('全 全天 08:00-18:00');
    expect(html).toMatch(/2026-11-17<\/td>\s*<td class="start">周敏/);
  });
});
