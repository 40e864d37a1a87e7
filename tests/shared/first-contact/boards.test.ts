import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attentionOf, nextRung } from '../../../shared/first-contact/attention.ts';
import { complaintCategories, limitsOf, sharperOf } from '../../../shared/first-contact/complaint.ts';
import { figureNames, rateOf } from '../../../shared/first-contact/figures.ts';
import { massCategories } from '../../../shared/first-contact/mass-complaint.ts';
import { type NetworkIssue, byPlace, placeKey } from '../../../shared/first-contact/network-issue.ts';
import type { RecordStep, StepBody } from '../../../shared/first-contact/step.ts';

const hour = 3_600_000;

describe('what must be looked at at once', () => {
  const step = (body: StepBody, at = 1): RecordStep => ({ at, personId: 1, body });
  const opened = step({ kind: 'opened', ownerId: 2, promisedAt: 9 });
  const risky = step({ kind: 'graded', category: 'C1', level: 'L1', bypassRisk: true }, 5);
  const attended = step({ kind: 'attended' });
  const up = step({ kind: 'escalated', to: 'manager', reason: null }, 7);

  it('waits from when it was said until somebody takes it up, and again when it is said again', () => {
    expect(attentionOf([opened], false)).toBeNull();
    expect(attentionOf([opened, risky], true)).toEqual({ why: 'risk', to: 'duty-manager', since: 1 });
    expect(attentionOf([opened, risky, attended], true)).toBeNull();
    expect(attentionOf([opened, risky, attended, risky], true)).toMatchObject({ why: 'risk', since: 5 });
    expect(attentionOf([opened, up], false)).toEqual({ why: 'escalated', to: 'manager', since: 7 });
    expect(attentionOf([opened, up, attended], false)).toBeNull();
  });

  it('climbs one rung at a time, up to the region', () => {
    expect([nextRung(null), nextRung('duty-manager'), nextRung('manager'), nextRung('region')]).toEqual([
      'duty-manager',
      'manager',
      'region',
      'region',
    ]);
  });
});

describe('the limits of a complaint', () => {
  const terms = fc.record({
    contactMinutes: fc.integer({ min: 1, max: 4320 }),
    resultHours: fc.integer({ min: 1, max: 360 }),
  });

  it('are never longer with a risk of going above the hall', () => {
    fc.assert(
      fc.property(terms, terms, (own, ofRisk) => {
        const [without, withRisk] = [limitsOf(0, own), limitsOf(0, sharperOf(own, ofRisk))];
        expect(withRisk.contactBy).toBeLessThanOrEqual(without.contactBy);
        expect(withRisk.resultBy).toBeLessThanOrEqual(without.resultBy);
      }),
    );
  });
});

describe('many similar complaints', () => {
  it('are those of a category that reach the number within the hours, as counting them one by one shows', () => {
    const complaint = fc.record({
      category: fc.constantFrom(...complaintCategories.slice(0, 3)),
      openedAt: fc.integer({ min: 0, max: 72 * hour }),
    });
    fc.assert(
      fc.property(fc.array(complaint, { maxLength: 30 }), fc.integer({ min: 2, max: 6 }), (all, count) => {
        const now = 72 * hour;
        const found = massCategories(all, now, { count, hours: 24 });
        for (const category of complaintCategories.slice(0, 3)) {
          const times = all.filter(
            (one) => one.category === category && now - one.openedAt < 24 * hour,
          ).length;
          expect(found.get(category)).toBe(times >= count ? times : undefined);
        }
      }),
    );
  });
});

describe('network problems', () => {
  const issue = (recordId: number, place: string): NetworkIssue => ({
    recordId,
    place,
    symptom: 'weak',
    openedAt: recordId,
    state: 'handling',
    forwarded: null,
  });

  it('of one place stand together however it was written, the common ones first, none lost', () => {
    expect(placeKey('城南小区 3 号楼')).toBe(placeKey('城南小区３号楼。'));
    const places = byPlace([issue(1, '东湖路'), issue(2, '城南小区 3号楼'), issue(3, '城南小区3 号楼')]);
    expect(places.map(({ place, issues }) => [place, issues.map(({ recordId }) => recordId)])).toEqual([
      ['城南小区3 号楼', [3, 2]],
      ['东湖路', [1]],
    ]);
    fc.assert(
      fc.property(fc.array(fc.constantFrom('甲', '乙', '丙 ', '丙')), (names) => {
        const groups = byPlace(names.map((name, index) => issue(index + 1, name)));
        expect(groups.reduce((sum, { issues }) => sum + issues.length, 0)).toBe(names.length);
        const sizes = groups.map(({ issues }) => issues.length);
        expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
      }),
    );
  });
});

describe('the figures of complaints', () => {
  const complaint = {
    level: 'L1',
    contactBy: 10,
    contactedAt: 5,
    resultBy: 100,
    repeatOf: null,
    responsibility: 'pending',
    followedUp: null,
  } as const;
  const record = { promisedAt: 100, settledAt: 80, toldAt: 90, complaint };

  it('hold each complaint against the limits of its level, and count what is decided only', () => {
    const late = { ...record, toldAt: 120, complaint: { ...complaint, contactedAt: 20 } };
    const appeal = {
      ...record,
      settledAt: null,
      toldAt: null,
      complaint: { ...complaint, level: 'L3', repeatOf: 7, responsibility: 'at-fault' } as const,
    };
    const all = [record, late, appeal, { ...record, complaint: null }];
    const rates = Object.fromEntries(figureNames.map((name) => [name, rateOf(name, all, 50)]));
    expect(rates).toEqual({
      settled: { done: 2, of: 3 },
      told: { done: 3, of: 3 },
      inTime: { done: 1, of: 2 },
      contacted: { done: 2, of: 3 },
      escalated: { done: 0, of: 3 },
      appealed: { done: 1, of: 3 },
      repeated: { done: 1, of: 3 },
      atFault: { done: 1, of: 1 },
      followedUp: { done: 0, of: 2 },
    });
  });

  it('never count more than they are about', () => {
    const times = fc.option(fc.integer({ min: 0, max: 200 }));
    fc.assert(
      fc.property(times, times, fc.integer({ min: 0, max: 200 }), (settledAt, toldAt, now) => {
        for (const name of figureNames) {
          const { done, of } = rateOf(name, [{ ...record, settledAt, toldAt }], now);
          expect(done).toBeLessThanOrEqual(of);
        }
      }),
    );
  });
});
