import { specialServiceActsZh } from './acts.zh-CN.ts';
import { specialServiceScreenTextsZh } from './screen-texts.zh-CN.ts';
import { specialServiceSlipTextsZh } from './slip-texts.zh-CN.ts';

/** 特殊业务受理专席. */
export const specialServiceTextsZh = {
  ...specialServiceScreenTextsZh,
  papers: specialServiceSlipTextsZh.papers,
  acts: specialServiceActsZh,
  settings: {
    noticeDays: { label: '告知单有效期', help: '客户凭一次性告知单上的回厅码,几天内回来优先办理。' },
    dueSoonDays: { label: '快到期', help: '承诺时间在这么多天以内的,列入“快到期”;0 只看当天。' },
    approvalMinutes: { label: '审批等候', help: '审批等这么久没人处理,就记为发现。' },
    luckyPatterns: {
      label: '吉祥号规则',
      help: '号码尾数的样式,用逗号隔开:相同字母是相同数字,ABC 是顺子。只提示,不限制办理。',
    },
  },
  refusals: {
    'entry-unknown': '办理目录里没有这一项。请刷新后再试。',
    'entry-off': '这项业务已停用,不能开单。',
    'code-taken': '编号 {{code}} 已经有了。请换一个编号。',
    'business-unknown': '没有这个业务类型。',
    'amount-missing': '这项业务涉及金额。请填写金额。',
    'case-unknown': '没有这个受理单。请刷新后再试。',
    'case-closed': '这个受理单已经办结或撤回,不能再改。',
    'case-changed': '受理单刚有变动。请看过最新情况再审批。',
    'not-collecting': '这个受理单已经送审。要补材料的,请审批人先退回。',
    'not-in-list': '清单里没有这一项。请刷新后再试。',
    'materials-missing': '还缺 {{count}} 样材料。请收齐后送审,或开一次性告知单。',
    'no-money': '这项业务不涉及金额。',
    'person-unknown': '这个人不在厅里工作。请另选经办人。',
    'same-handler': '经办人本来就是这个人。',
    'not-approving': '这个受理单现在不在审批中。',
    'other-level': '这一级已经审批过了。请刷新。',
    'wrong-role': '您的岗位不能审批这一级。',
    'same-person': '您已经办过这个受理单的一步。双人原则:同一个人不能办两步。',
    'outside-level': '这一级由厅外审批。请登记外部审批。',
    'hall-level': '这一级由厅内审批,不能登记为外部审批。',
    'pin-needed': '涉及金额的审批要再输入一次 PIN。',
    'not-approved': '审批还没有完成,不能办理。',
    'work-missing': '还有 {{count}} 个办理步骤没有打钩。',
    'due-missing': '请选择向客户承诺的时间。',
    'due-passed': '承诺的时间已经过去。请选以后的时间。',
    'no-result-yet': '还没有办理结果。请先登记结果,再回告客户。',
    'told-in-future': '时间不能晚于现在。',
    'code-unknown': '没有这个回厅码。请核对告知单上的六位码。',
    'code-other-hall': '这张告知单是 {{hall}} 厅开的,请到那个厅办理,或在这里正常取号。',
    'no-business-for-code': '找不到这张告知单要办的业务。请正常取号,并把告知单给台席看。',
    'fields-other': '回执单的栏目已有变动。请刷新后再填。',
    'code-used': '这个回厅码已经用过。要办别的业务,请正常取号。',
    'code-expired': '这个回厅码到 {{date}} 已过期。请重新取号。',
  },
  states: {
    collecting: '收材料',
    approving: '待审批',
    approved: '待办理',
    'back-office': '后台办理',
    'to-tell': '待回告',
    closed: '已办结',
    withdrawn: '已撤回',
  },
  modes: { counter: '当场', 'back-office': '后台', appointment: '预约' },
  forms: { original: '原件', copy: '复印件', either: '原件或复印件' },
  levels: { 'duty-manager': '值班经理', 'store-manager': '厅经理', outside: '外部审批' },
};

export type SpecialServiceTexts = typeof specialServiceTextsZh;
