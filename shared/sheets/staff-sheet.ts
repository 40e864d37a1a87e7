import { type PersonRole, personRoles, personValues } from '../staff/person.ts';
import { roleOfWord } from '../staff/role-words.ts';
import { staffTextsZh } from '../staff/texts.zh-CN.ts';
import { listOf, matching } from './cells.ts';
import { type ParsedCell, sheetKind } from './sheet-kind.ts';

function role(word: string): ParsedCell<PersonRole> {
  const value = roleOfWord(word);
  if (value !== undefined) return { value };
  const words = personRoles.map((known) => staffTextsZh.roles[known]).join('、');
  return { problem: 'sheets.cell-unknown-word', details: { word, words } };
}

/** 人员名单: staff number, name and roles. (The staff room stands before this one, so its sheet is declared here.) */
export const staffSheet = sheetKind({
  key: 'staff.people',
  roles: ['store-manager', 'regional'],
  columns: {
    staffNumber: {
      names: { zh: '工号', en: 'Staff number' },
      aliases: ['员工工号', '员工编号', '人员编号', '员工号', '编号', 'Staff no.', 'Employee ID', 'No.'],
      required: true,
      unique: true,
      parse: matching(personValues.shape.staffNumber, 'sheets.cell-not-a-staff-number'),
    },
    name: {
      names: { zh: '姓名', en: 'Name' },
      aliases: ['员工姓名', '人员姓名', '名字', 'Full name'],
      required: true,
      parse: matching(personValues.shape.name, 'sheets.cell-not-a-name'),
    },
    roles: {
      names: { zh: '岗位', en: 'Roles' },
      aliases: ['岗位名称', '角色', '职务', '职位', '岗位角色', 'Role', 'Position', 'Post'],
      required: false,
      parse: listOf(role),
    },
  },
});
