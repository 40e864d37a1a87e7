import type { LocalName } from '../store/local-name.ts';

/** A skill (技能) that a new hall starts with. All of them are our proposal and can be renamed. */
export interface PresetSkill {
  readonly code: string;
  readonly name: LocalName;
}

export const presetSkills: readonly PresetSkill[] = [
  { code: 'english', name: { zh: '英语接待', en: 'English' } },
  { code: 'sign-language', name: { zh: '手语接待', en: 'Sign language' } },
  { code: 'devices', name: { zh: '智能终端', en: 'Smart devices' } },
  { code: 'corporate', name: { zh: '单位业务', en: 'Corporate business' } },
];
