import { describe, expect, it } from 'vitest';
import { answersOf, departmentFigures, rateOf } from '../../../shared/first-contact/figures.ts';
import { redLineWarning } from '../../../shared/first-contact/complaint.ts';
import { departmentsFor } from '../../../shared/first-contact/department.ts';
import { maskedPhone } from '../../../shared/first-contact/masked-phone.ts';
import type { RecordStep } from '../../../shared/first-contact/step.ts';

const day = 86_400_000;

describe('the rates of first contact', () => {
  const kept = { promisedAt: 100, settledAt: 50, toldAt: 90, complaint: null };
  const toldLate = { ...kept, toldAt: 101 };
  const settledOnly = { ...kept, toldAt: null };
  const notYetDue = { promisedAt: 1_000, settledAt: null, toldAt: null, complaint: null };

  it('count as settled what was told within its promise, of what has come due', () => {
    expect(rateOf('settled', [kept, toldLate, settledOnly, notYetDue], 500)).toEqual({ done: 1, of: 3 });
  });

  it('count as told what was told at all, of what has a result', () => {
    expect(rateOf('told', [kept, toldLate, settledOnly, notYetDue], 500)).toEqual({ done: 2, of: 3 });
  });

  it('hold each answer of a department against its term, and one that never came against it', () => {
    const handed = (at: number, departmentId: number): RecordStep => ({
      at,
      personId: 1,
      body: { kind: 'handed', departmentId, dueAt: at + 100 },
    });
    const answered = (at: number): RecordStep => ({
      at,
      personId: 1,
      body: { kind: 'answered', words: '好' },
    });
    const answers = answersOf([handed(0, 1), answered(80), handed(200, 2), handed(300, 1)], 1_000);
    expect(departmentFigures(answers)).toEqual([
      { departmentId: 1, inTime: { done: 1, of: 2 }, meanMs: 80 },
      { departmentId: 2, inTime: { done: 0, of: 1 }, meanMs: null },
    ]);
  });
});

describe('the red line of a complaint', () => {
  const at = (days: number) => redLineWarning(0, days * day, [7, 10, 13]);

  it('is warned of on days 7, 10 and 13, and passed on day 15', () => {
    expect([6.9, 7, 9.9, 10, 13, 14.9, 15, 40].map((days) => at(days)?.day ?? null)).toEqual([
      null,
      7,
      7,
      10,
      13,
      13,
      15,
      15,
    ]);
    expect(at(14.9)?.passed).toBe(false);
    expect(at(15)?.passed).toBe(true);
  });
});

describe('a number', () => {
  it('is shown without the four digits before its last four', () => {
    expect(maskedPhone('138 1234 5678')).toBe('138****5678');
    expect(maskedPhone('0632-8123456')).toBe('063****3456');
    expect(maskedPhone('12345')).toBe('*****');
  });
});

describe('what was asked', () => {
  it('points to the departments whose matters stand in its words, the closest first', () => {
    const department = (id: number, matters: string[], active = true) => ({
      id,
      name: { zh: `部门${id}` },
      aRole: null,
      bRole: null,
      matters,
      answersWithin: 2,
      active,
    });
    const all = [
      department(1, ['宽带']),
      department(2, ['宽带移机']),
      department(3, ['宽带'], false),
      department(4, ['退费']),
    ];
    expect(departmentsFor('客户问宽带移机什么时候上门', all).map(({ id }) => id)).toEqual([2, 1]);
  });
});
