import { describe, expect, it } from 'vitest';
import { presetEntries } from '../../../shared/special-service/presets.ts';
import type { CatalogueEntry } from '../../../shared/special-service/catalogue.ts';
import { isLifeStep, lifeOf, takenBy } from '../../../shared/special-service/step.ts';
import { lifeOf as lifeOfRecord } from '../../../shared/first-contact/life-of.ts';
import { caseUntil, inventCases } from '../../../main/simulation/invented-cases.ts';
import { inventRecords, recordUntil } from '../../../main/simulation/invented-records.ts';
import { officeHours } from '../../../main/simulation/office-hours.ts';

const day = 86_400_000;
const catalogue: CatalogueEntry[] = presetEntries.map(({ code, active, body }, index) => ({
  id: index + 1,
  code,
  businessTypeId: null,
  active,
  confirmed: true,
  confirmedBy: null,
  confirmedAt: null,
  origin: 'proposal',
  versionId: index + 1,
  version: 1,
  ...body,
}));
const common = {
  seed: 'test',
  from: '2026-09-01',
  to: '2026-11-16',
  timeZone: 'Asia/Shanghai',
  hours: officeHours('Asia/Shanghai'),
  promisedBy: (at: number, days: number) => at + days * day + day / 3,
} as const;
const staff = { handlers: [3], duty: 2, manager: 1 };
const cases = inventCases({ ...common, staff, catalogue, aDay: [6, 9] });
const records = inventRecords({ ...common, owners: [3, 4, 5], departments: [1, 2], aDay: [8, 12] });

describe('invented special cases', () => {
  it('are the same for the same seed', () => {
    expect(inventCases({ ...common, staff, catalogue, aDay: [6, 9] })).toEqual(cases);
    expect(inventCases({ ...common, seed: 'other', staff, catalogue, aDay: [6, 9] })).not.toEqual(cases);
  });

  it('live as the life cycle allows, each to its end, with no step out of turn', () => {
    for (const { steps } of cases) {
      const lives = steps.map((_, index) => JSON.stringify(lifeOf(steps.slice(0, index + 1))));
      const idle = steps.filter(({ body }, index) => isLifeStep(body) && lives[index] === lives[index - 1]);
      expect(idle).toEqual([]);
      expect(['closed', 'withdrawn']).toContain(lifeOf(steps).state);
      expect(steps.map(({ at }) => at)).toEqual(steps.map(({ at }) => at).toSorted((a, b) => a - b));
    }
  });

  it('keep to it that nobody takes two steps of one case', () => {
    for (const { steps, handlerId } of cases) {
      for (const { body, personId } of steps) {
        if (body.kind !== 'approved') continue;
        expect(takenBy(handlerId, steps, body.level).has(personId ?? 0)).toBe(false);
      }
    }
  });

  it('come through every state, most promises kept and some broken', () => {
    const states = new Set(
      cases.flatMap((one) => one.steps.map(({ at }) => lifeOf(caseUntil(one, at).steps).state)),
    );
    expect([...states].sort()).toEqual(
      ['approved', 'approving', 'back-office', 'closed', 'collecting', 'to-tell', 'withdrawn'].sort(),
    );
    const promised = cases.filter(({ steps }) => steps.some(({ body }) => body.kind === 'promised'));
    const broken = promised.filter(({ steps }) =>
      steps.some(({ body }) => body.kind === 'promised' && body.reason !== undefined),
    );
    expect(broken.length / promised.length).toBeGreaterThan(0.05);
    expect(broken.length / promised.length).toBeLessThan(0.3);
  });
});

describe('invented first-contact records', () => {
  it('live to their end, with a result and the customer told', () => {
    for (const { steps } of records) expect(lifeOfRecord(steps).state).toBe('closed');
  });

  it('come through every state, with some promises broken', () => {
    const states = records.flatMap((one) =>
      one.steps.map(({ at }) => lifeOfRecord(recordUntil(one, at).steps).state),
    );
    expect([...new Set(states)].sort()).toEqual(['closed', 'handed', 'handling', 'to-tell']);
    const late = records.filter(({ steps, promisedAt }) => (steps.at(-1)?.at ?? 0) > promisedAt);
    expect(late.length / records.length).toBeGreaterThan(0.03);
    expect(late.length / records.length).toBeLessThan(0.35);
  });
});
