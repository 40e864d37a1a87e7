import { type PersonRole, personRoles } from './person.ts';
import { staffTextsEn } from './texts.en.ts';
import { staffTextsZh } from './texts.zh-CN.ts';

/** What else the roles are called in halls and in the sheets of operators. */
const otherWords: Readonly<Partial<Record<PersonRole, readonly string[]>>> = {
  clerk: ['受理员', '台席', '客服代表'],
  'special-clerk': ['特殊业务专席', '专席'],
  greeter: ['引导', '咨询引导员', '迎宾', 'Guide'],
  'duty-manager': ['值班长'],
  'store-manager': ['厅主任', '店长', '营业厅经理', '营业厅主任', 'Hall manager'],
  regional: ['督导', '区域经理'],
};

/** The words that people write for a role, the product's own first. */
export function wordsOfRole(role: PersonRole): readonly string[] {
  return [staffTextsZh.roles[role], staffTextsEn.roles[role], ...(otherWords[role] ?? [])];
}

const rolesByWord = new Map(
  personRoles.flatMap((role) => [role, ...wordsOfRole(role)].map((word) => [comparable(word), role])),
);

/** The role that a word means, in Chinese or English, or undefined. */
export function roleOfWord(word: string): PersonRole | undefined {
  return rolesByWord.get(comparable(word));
}

function comparable(word: string): string {
  return word.normalize('NFKC').trim().toLowerCase().replaceAll('’', "'").replaceAll(/\s+/g, ' ');
}
