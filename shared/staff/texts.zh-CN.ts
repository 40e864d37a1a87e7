import type { PersonRole } from './person.ts';
import { rosterRefusalsZh, rosterTextsZh } from './roster-texts.zh-CN.ts';

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
  between: '、',
  staffNumber: '工号',
  name: '姓名',
  role: '岗位',
  sentence: '在厅里工作的人。离开的人不会删除,以前的记录还要用到。',
  caption: '人员列表',
  add: '添加一位',
  addMany: '批量添加',
  addManySentence: '一行一位:工号、姓名、岗位。有一行不对,就一位也不加。',
  addThem: '添加 {{people}} 位',
  cancel: '返回列表',
  new: '新人员',
  leave: '离厅',
  comeBack: '回到本厅',
  lines: '人员名单',
  linesPlaceholder: '8001 周敏 厅经理\n8011 李晓云 营业员\n8021 陈静 引导员',
  linesHint: '工号、姓名、岗位之间用空格、逗号或制表符隔开,可以直接从表格粘贴。不写岗位的是营业员。',
  knownRoles: '岗位可以写:',
  fromSheet: '从表格导入(Excel、CSV)',
  sheetRead: '已从“{{file}}”读入 {{people}} 行,请核对。',
  importSheet: '从表格导入',
  nobodyRead: '还没有读到人员。',
  read: '读到 {{people}} 位',
  readCaption: '读到的人员',
  inLine: '第 {{line}} 行:{{problem}}',
  lineProblems: {
    'number-missing': '开头要有工号,例如“8012 张敏 营业员”。',
    'number-wrong': '工号“{{words}}”只能用 1 到 20 位字母、数字和短横线。',
    'name-missing': '工号 {{words}} 后面还没有姓名。',
    'name-too-long': '姓名最多 40 个字。',
    'role-unknown': '不认识岗位“{{words}}”。',
    'number-repeated': '工号 {{words}} 与前面重复。',
    'number-taken': '工号 {{words}} 已经有人使用。',
  },
  settings: {
    lockAfterMinutes: {
      label: '自动锁屏',
      help: '终端多久没有人动就要重新输入 PIN。台席开着或正在办理时不锁;0 表示不自动锁。',
    },
  },
  roster: rosterTextsZh,
  refusals: {
    ...rosterRefusalsZh,
    'pin-wrong': '工号或 PIN 不对,还可以试 {{left}} 次。',
    'pin-wait': '试得太多了,请等 {{seconds}} 秒再试。',
    'pin-locked': '工号 {{staffNumber}} 的 PIN 已锁定,请找厅经理重置。',
    'pin-missing': '工号或 PIN 不对。没有 PIN 的人员请找厅经理领取。',
    'pin-weak': '这个 PIN 太容易被猜到:不要用同一个数字、连续数字或工号,请换一个。',
    'pin-same': '新 PIN 与原来的一样,请换一个。',
    'nobody-signed-in': '现在没有人登录,请先登录。',
    'reset-not-allowed': '区域人员的 PIN 只能由区域重置。',
    'approver-is-self': '现场授权要由另一个人来做,不能授权给自己。',
    'approver-not-allowed': '工号 {{staffNumber}} 也没有这项权限,请找有权限的人授权。',
    'unknown-person': '没有这位人员,名单可能刚改过,请刷新后再看。',
    'rows-wrong':
      '有 {{count}} 行不能加入,第一处在第 {{row}} 行:工号 {{staffNumber}} 重复或已经有人使用。一个也没有加入。',
    'number-taken': '工号 {{staffNumber}} 已经有人使用,请换一个。',
  },
};

export type StaffTexts = typeof staffTextsZh;
