import { firstContactSlipTextsZh } from './slip-texts.zh-CN.ts';
import { firstContactActsZh } from './acts.zh-CN.ts';
import { firstContactScreenTextsZh } from './screen-texts.zh-CN.ts';
import { firstContactSettingTextsZh } from './setting-texts.zh-CN.ts';

/** 首问负责与投诉. */
export const firstContactTextsZh = {
  ...firstContactScreenTextsZh,
  papers: firstContactSlipTextsZh.papers,
  acts: firstContactActsZh,
  settings: firstContactSettingTextsZh,
  refusals: {
    'record-unknown': '没有这条首问记录。请刷新后再试。',
    'person-unknown': '这个人不在厅里工作。请另选首问责任人。',
    'department-unknown': '没有这个部门,或已停用。请另选部门。',
    'department-name-taken': '已有部门叫“{{name}}”。请换一个名称。',
    'promise-passed': '承诺的时间已经过去。请选以后的时间。',
    'closed-already': '这条记录已关闭。客户又提起的,请先重新打开。',
    'not-closed': '这条记录还没关闭。',
    'no-result-yet': '还没有结果。请先登记结果,再回告客户。',
    'nothing-asked': '这条记录没有转办,不需要部门答复。',
    'told-in-future': '回告时间不能晚于现在。',
    'not-yours': '只有首问责任人或替班人可以这样做。责任人不在时,请值班经理先变更责任人。',
    'same-owner': '首问责任人本来就是这个人。',
    'no-complaint': '这条记录不是投诉。',
    'contacted-already': '已经登记过首次联系。',
  },
  kinds: {
    enquiry: '咨询',
    request: '请求',
    suggestion: '意见建议',
    network: '网络问题',
    complaint: '投诉',
    abuse: '员工受辱',
  },
  channels: {
    hall: '现场',
    phone: '电话',
    'comment-book': '意见簿',
    'leader-phone': '领导电话',
    hotline: '热线转来',
    other: '其他',
  },
  symptoms: {
    'no-signal': '没信号',
    weak: '信号弱',
    drops: '掉线',
    slow: '网速慢',
    broadband: '宽带故障',
    other: '其他',
  },
  categories: {
    C1: '资费争议',
    C2: '增值业务/强行定制',
    C3: '服务态度与规范',
    C4: '排队等候',
    C5: '业务差错',
    C6: '移动网络',
    C7: '宽带装移机',
    C8: '宽带故障',
    C9: '销户/退网/携转',
    C10: '退费',
    C11: '营销骚扰',
    C12: '代理渠道',
    C13: '实名与停复机',
    C14: '个人信息',
    C15: '终端售后',
    C16: '其他',
  },
  levels: {
    L0: 'L0 现场不满',
    L1: 'L1 一般投诉',
    L2: 'L2 升级投诉',
    L3: 'L3 申诉',
    L4: 'L4 群体或舆情',
  },
  responsibilities: { pending: '待定', 'at-fault': '有责', 'not-at-fault': '无责' },
  states: { handling: '处理中', handed: '已转办', 'to-tell': '待回告', closed: '已关闭' },
  toldHow: {
    'in-person': '当面',
    phone: '电话',
    message: '短信',
    visit: '上门',
    unreachable: '多次联系不上',
  },
  satisfaction: { satisfied: '满意', 'not-satisfied': '不满意', 'not-asked': '没有问' },
};

export type FirstContactTexts = typeof firstContactTextsZh;
