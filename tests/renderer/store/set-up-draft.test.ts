import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hallSetUp } from '../../../shared/store/set-up.ts';
import {
  type SetUpDraft,
  countersByDefault,
  countersResized,
  firstDraft,
  isByDefault,
  setUpDraft,
} from '../../../renderer/store/welcome/set-up-draft.ts';
import { setUpOf } from '../../../renderer/store/welcome/set-up-of.ts';
import { setUpProblems } from '../../../renderer/store/welcome/set-up-problems.ts';

const named: SetUpDraft = { ...firstDraft, name: '云湖路营业厅', people: '8001 周敏 厅经理' };
const typed = { pin: '258014', again: '258014' };
const problemsOf = (change: Partial<SetUpDraft>) =>
  setUpProblems({ ...named, ...change }, typed).map(({ step, code, details }) => [step, code, details]);
const changedBusiness = (change: object) =>
  named.businesses.map((choice) => (choice.code === 'B01' ? { ...choice, ...change } : choice));

describe('the first set-up while it is filled in', () => {
  it('needs no more than the name of the hall, a store manager and the PIN', () => {
    const nothing = { pin: '', again: '' };
    expect(setUpProblems(firstDraft, nothing).map((problem) => problem.code)).toEqual([
      'name-missing',
      'no-manager',
      'pin-missing',
    ]);
    expect(setUpProblems(named, typed)).toEqual([]);
    expect(hallSetUp.parse({ ...setUpOf(named), managerPin: typed.pin })).toMatchObject({
      code: 'H01',
      name: { zh: '云湖路营业厅' },
      timeZone: 'Asia/Shanghai',
    });
  });

  it('survives being kept and read again', () => {
    expect(setUpDraft.parse(JSON.parse(JSON.stringify(firstDraft)))).toEqual(firstDraft);
  });

  it.each<[string, Partial<SetUpDraft>, unknown[]]>([
    ['a missing code', { code: ' ' }, ['hall', 'code-missing', {}]],
    ['a code with blanks', { code: 'A 1' }, ['hall', 'code-wrong', {}]],
    ['too long a name', { name: '厅'.repeat(61) }, ['hall', 'name-too-long', {}]],
    [
      'a counter without series',
      { counters: [...countersByDefault(2), { number: 3, series: [] }] },
      ['counters', 'counter-without-series', { number: 3 }],
    ],
    [
      'a series that nobody serves',
      { counters: [{ number: 1, series: ['A', 'B', 'C', 'N'] }] },
      ['counters', 'series-not-served', { letters: 'S、T' }],
    ],
    [
      'no business at all',
      { businesses: named.businesses.map((choice) => ({ ...choice, offered: false })) },
      ['businesses', 'no-businesses', {}],
    ],
    [
      'a limit below its target',
      { businesses: changedBusiness({ limitMinutes: 1 }) },
      ['businesses', 'limit-below-target', { name: '缴费充值' }],
    ],
    [
      'a business without a name',
      { businesses: changedBusiness({ name: ' ' }) },
      ['businesses', 'business-name-missing', { code: 'B01' }],
    ],
    [
      'a line that is not understood',
      { people: '8001 周敏 厅经理\n张静' },
      ['people', 'lines-wrong', { count: 1 }],
    ],
    ['a list without a store manager', { people: '8011 李晓云' }, ['people', 'no-manager', {}]],
  ])('is stopped by %s, and says on which step', (_case, change, problem) => {
    expect(problemsOf(change)).toEqual([problem]);
  });

  it.each([
    ['12345', '12345', 'pin-wrong'],
    ['123456', '123456', 'pin-weak'],
    ['800125', '800125', 'pin-weak'],
    ['258014', '258015', 'pins-differ'],
  ])('does not take the PIN %s and %s', (pin, again, code) => {
    expect(setUpProblems(named, { pin, again })).toEqual([{ step: 'pin', code, details: {} }]);
  });

  it('keeps no PIN with the draft', () => {
    expect(setUpDraft.safeParse({ ...firstDraft, pin: '258014' }).success).toBe(false);
  });

  it('does not mind what is wrong with a business that is not offered', () => {
    expect(problemsOf({ businesses: changedBusiness({ offered: false, limitMinutes: 1 }) })).toEqual([]);
  });

  it('sends what was chosen, changed and typed', () => {
    const businesses = changedBusiness({ name: '交话费', limitMinutes: 6 }).map((choice) =>
      choice.code === 'B02' ? { ...choice, offered: false } : choice,
    );
    const sent = setUpOf({ ...named, nameEn: ' Yunhu Road Hall ', businesses, people: '8001 周敏 厅经理' });
    expect(sent.name).toEqual({ zh: '云湖路营业厅', en: 'Yunhu Road Hall' });
    expect(sent.businessTypes).toHaveLength(27);
    expect(sent.businessTypes[0]).toMatchObject({ code: 'B01', name: { zh: '交话费' }, limitMinutes: 6 });
    expect(sent.staff).toEqual([{ staffNumber: '8001', name: '周敏', roles: ['store-manager'] }]);
  });
});

describe('the number of counters', () => {
  it('brings the default for so many as long as nobody has changed one', () => {
    expect(countersResized(countersByDefault(6), 3)).toEqual(countersByDefault(3));
  });

  it('keeps what a counter serves once somebody has said so', () => {
    const counters = fc
      .array(fc.subarray(['A', 'B', 'C', 'S', 'T', 'N'], { minLength: 1 }), { minLength: 1, maxLength: 12 })
      .map((all) => all.map((series, index) => ({ number: index + 1, series })))
      .filter((all) => !isByDefault(all));
    fc.assert(
      fc.property(counters, fc.integer({ min: 1, max: 12 }), (before, count) => {
        const after = countersResized(before, count);
        expect(after.map((counter) => counter.number)).toEqual(after.map((_, index) => index + 1));
        expect(after).toHaveLength(count);
        const both = Math.min(count, before.length);
        expect(after.slice(0, both)).toEqual(before.slice(0, both));
      }),
    );
  });
});
