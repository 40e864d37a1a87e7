import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PersonValues, personRoles } from '../../../shared/staff/person.ts';
import { roleOfWord, wordsOfRole } from '../../../shared/staff/role-words.ts';
import { parseStaffLines, staffLineOf } from '../../../shared/staff/staff-lines.ts';

const han = (min: number, max: number) =>
  fc.string({
    unit: fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((point) => String.fromCodePoint(point)),
    minLength: min,
    maxLength: max,
  });
const chineseName = han(2, 4).filter((name) => roleOfWord(name) === undefined);
const latinName = fc.constantFrom('Zhang Min', 'Aygul Yusup', "Tsering O'Dowd");
const staffNumber = fc.stringMatching(/^[A-Za-z]{0,2}[0-9]{3,6}$/);
const roles = fc.uniqueArray(fc.constantFrom(...personRoles), { minLength: 1, maxLength: 3 });
const person = fc.record({ staffNumber, name: fc.oneof(chineseName, latinName), roles });
const people = fc.uniqueArray(person, { maxLength: 12, selector: (one) => one.staffNumber });

const valuesIn = (text: string): PersonValues[] => parseStaffLines(text).people.map((line) => line.values);

describe('typed or pasted people', () => {
  it('are read as staff number, name and role', () => {
    expect(valuesIn('8012 张敏 营业员')).toEqual([{ staffNumber: '8012', name: '张敏', roles: ['clerk'] }]);
  });

  it.each([
    ['tabs, as pasted from a sheet', '8012\t张敏\t引导员'],
    ['commas', '8012,张敏,引导员'],
    ['Chinese commas and wide digits', '8012,张敏,引导员'],
    ['several blanks, wide ones too', '  8012   张敏  引导员 '],
    ['a blank inside a short name', '8012 张 敏 引导员'],
    ['a role in English', '8012 张敏 Greeter'],
  ])('may be written with %s', (_way, line) => {
    expect(valuesIn(line)).toEqual([{ staffNumber: '8012', name: '张敏', roles: ['greeter'] }]);
  });

  it('are clerks where no role is named', () => {
    expect(valuesIn('8012 张敏\n8013 Zhang Min').map((one) => [one.name, one.roles])).toEqual([
      ['张敏', ['clerk']],
      ['Zhang Min', ['clerk']],
    ]);
  });

  it('may have several roles, in English of several words', () => {
    expect(valuesIn('8001 周敏 厅经理、值班经理\n8002 Zhang Min store manager')).toEqual([
      { staffNumber: '8001', name: '周敏', roles: ['store-manager', 'duty-manager'] },
      { staffNumber: '8002', name: 'Zhang Min', roles: ['store-manager'] },
    ]);
  });

  it('are the same people whatever parts their fields', () => {
    const separator = fc.constantFrom('\t', ',', ',', ' , ', ';');
    fc.assert(
      fc.property(people, separator, fc.constantFrom('\n', '\r\n', '\n\n'), (rows, between, lineBreak) => {
        const text = rows
          .map((row) => [row.staffNumber, row.name, row.roles.map((role) => wordsOfRole(role)[0]).join('、')])
          .map((fields) => fields.join(between))
          .join(lineBreak);
        expect(valuesIn(text)).toEqual(rows);
      }),
    );
  });

  it('are written as lines that are read as the same people', () => {
    fc.assert(
      fc.property(people, (rows) => {
        expect(valuesIn(rows.map(staffLineOf).join('\n'))).toEqual(rows);
      }),
    );
  });
});

describe('a line that is not understood', () => {
  const problemsIn = (text: string) =>
    parseStaffLines(text).problems.map(({ line, code, words }) => [line, code, words]);

  it.each([
    ['张敏 营业员', 'number-missing', '张敏'],
    ['80_12 张敏', 'number-wrong', '80_12'],
    ['8012', 'name-missing', '8012'],
    [`8012 ${'长'.repeat(41)}`, 'name-too-long', '长'.repeat(41)],
    ['8012 张敏 会计', 'role-unknown', '会计'],
    ['8012,Zhang Min,accountant', 'role-unknown', 'accountant'],
    ['8012 张敏 营业员/会计', 'role-unknown', '营业员/会计'],
  ])('%s is named with what is wrong: %s', (line, code, words) => {
    const [problem] = parseStaffLines(line).problems;
    expect(problem?.code).toBe(code);
    expect(words).toContain(problem?.words);
  });

  it('is named with its line, headings and empty lines counted', () => {
    expect(problemsIn('工号\t姓名\n\n8012 张敏\n8013\n8012 李静')).toEqual([
      [4, 'name-missing', '8013'],
      [5, 'number-repeated', '8012'],
    ]);
  });

  it('is never lost: each line with text is understood or named, once', () => {
    const line = fc.string({
      unit: fc.constantFrom('8', '0', 'a', '张', '敏', ' ', ',', '、', '营业员', '/', '-'),
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const read = parseStaffLines(lines.join('\n'));
        const named = [...read.people, ...read.problems].map((one) => one.line).sort((a, b) => a - b);
        const written = lines.flatMap((text, index) => (/[^\s,]/.test(text) ? [index + 1] : []));
        expect(named).toEqual(written);
      }),
    );
  });
});
