import { type PersonRole, type PersonValues, personValues } from './person.ts';
import { roleOfWord } from './role-words.ts';
import { staffTextsZh } from './texts.zh-CN.ts';

/** What is wrong with a line; its sentence stands among the room's texts under `lineProblems`. */
export type StaffLineProblemCode =
  | 'number-missing'
  | 'number-wrong'
  | 'name-missing'
  | 'name-too-long'
  | 'role-unknown'
  | 'number-repeated'
  | 'number-taken';

export interface StaffLineProblem {
  /** From 1, as an editor counts. */
  readonly line: number;
  readonly code: StaffLineProblemCode;
  /** The words that it is about. */
  readonly words: string;
}

export interface StaffLine {
  readonly line: number;
  readonly values: PersonValues;
}

/** People as they were typed or pasted: those understood, and what is wrong with the other lines. */
export interface StaffLines {
  readonly people: readonly StaffLine[];
  readonly problems: readonly StaffLineProblem[];
}

/** Who no role is named for. */
const usualRole: PersonRole = 'clerk';

/**
 * Reads people from lines such as `8012 张敏 营业员`: staff number, name, roles. Blanks, tabs, commas and semicolons
 * part them; several roles are parted by `、` or `/`; somebody without a role is a clerk. Empty lines and a
 * heading are passed over. Every other line is either understood or named with what is wrong.
 */
export function parseStaffLines(text: string): StaffLines {
  const people: StaffLine[] = [];
  const problems: StaffLineProblem[] = [];
  const firstLines = new Map<string, number>();
  for (const [index, raw] of text.split(/\r\n|\n|\r/).entries()) {
    const fields = fieldsOf(raw);
    if (fields.length === 0 || isHeading(fields)) continue;
    const line = index + 1;
    const read = readLine(fields);
    if ('code' in read) problems.push({ line, ...read });
    else if (firstLines.has(read.staffNumber)) {
      problems.push({ line, code: 'number-repeated', words: read.staffNumber });
    } else {
      firstLines.set(read.staffNumber, line);
      people.push({ line, values: read });
    }
  }
  return { people, problems };
}

/** Writes a person as a line that `parseStaffLines` reads again. */
export function staffLineOf({ staffNumber, name, roles }: PersonValues): string {
  return [staffNumber, name, roles.map((role) => staffTextsZh.roles[role]).join('、')].join('\t');
}

type LineRead = PersonValues | Omit<StaffLineProblem, 'line'>;

/** A line's fields, each as its words: commas, tabs and semicolons part fields, blanks part words. */
function fieldsOf(line: string): string[][] {
  return line
    .normalize('NFKC')
    .split(/[\t,;]/)
    .map((field) => field.split(/\s+/).filter((word) => word !== ''))
    .filter((words) => words.length > 0);
}

function isHeading([first]: readonly string[][]): boolean {
  return /^(工号|员工编号|员工工号|编号|staff|no\.?)$/i.test(first?.[0] ?? '');
}

function readLine([[numberWord = '', ...rest] = [], ...fields]: readonly string[][]): LineRead {
  const staffNumber = personValues.shape.staffNumber.safeParse(numberWord);
  if (!staffNumber.success) {
    const code = /\d/.test(numberWord) ? 'number-wrong' : 'number-missing';
    return { code, words: numberWord };
  }
  const [nameField = [], ...roleFields] = rest.length > 0 ? [rest, ...fields] : fields;
  const { name, roleWords } = nameAndRoles(nameField);
  const roles = [...roleWords, ...roleFields.map((words) => words.join(' '))].map(rolesOf);
  const unknown = roles.find((role) => typeof role === 'string');
  if (unknown !== undefined) return { code: 'role-unknown', words: unknown };
  if (name === '') return { code: 'name-missing', words: numberWord };
  if (!personValues.shape.name.safeParse(name).success) return { code: 'name-too-long', words: name };
  const named = roles.flat() as PersonRole[];
  return { staffNumber: staffNumber.data, name, roles: named.length > 0 ? [...new Set(named)] : [usualRole] };
}

/** The roles that a field names, or the word that is none. */
function rolesOf(field: string): PersonRole[] | string {
  const roles: PersonRole[] = [];
  for (const word of field.split(/[、/|+]/).map((part) => part.trim())) {
    if (word === '') continue;
    const role = roleOfWord(word);
    if (role === undefined) return word;
    roles.push(role);
  }
  return roles;
}

/**
 * Parts a name from the roles behind it: the longest ends that name roles are roles, English ones of several words
 * too. What stands between is the name; behind a Chinese name it can only be a role that nobody knows.
 */
function nameAndRoles(words: readonly string[]): { name: string; roleWords: string[] } {
  let end = words.length;
  const roleWords: string[] = [];
  while (end > 1) {
    const start = startOfRole(words, end);
    if (start === end) break;
    roleWords.unshift(words.slice(start, end).join(' '));
    end = start;
  }
  const name = words.slice(0, end);
  if (name.every((word) => /^\p{Script=Han}$/u.test(word))) return { name: name.join(''), roleWords };
  if (!/^\p{Script=Han}/u.test(name[0] ?? '')) return { name: name.join(' '), roleWords };
  const [chineseName = '', ...unknown] = name;
  return { name: chineseName, roleWords: [...unknown, ...roleWords] };
}

const longestRole = 3;

/** Where the role that ends here begins, or `end` where none ends here. A name's first word is never taken. */
function startOfRole(words: readonly string[], end: number): number {
  for (let start = Math.max(1, end - longestRole); start < end; start += 1) {
    if (Array.isArray(rolesOf(words.slice(start, end).join(' ')))) return start;
  }
  return end;
}
