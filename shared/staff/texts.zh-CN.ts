import type { PersonRole } from './person.ts';

const roles: Record<PersonRole, string> = {
  clerk: '营业员',
  'special-clerk': '专席营业员',
  greeter: '引导员',
  'duty-manager': '值班经理',
  'store-manager': '厅经理',
  reviewer: '审核员',
  regional: '区域督导',
};

/** 人员: the words of the staff room. */
export const staffTextsZh = {
  roles,
  refusals: {
    'unknown-person': '没有这位人员,名单可能刚改过,请刷新后再看。',
    'number-taken': '工号 {{staffNumber}} 已经有人使用,请换一个。',
  },
};

export type StaffTexts = typeof staffTextsZh;
