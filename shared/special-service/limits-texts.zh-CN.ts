/** 办理时限公示: the words on the paper. */
export const limitsTextsZh = {
  title: '业务办理时限公示',
  promise: '本厅实行限时办结制。下列时间从您到台算起,超过时限,请向值班经理反映。',
  ordinary: '一般业务',
  special: '特殊业务(专席办理)',
  columns: { business: '业务', counter: '台席办理时限', afterwards: '后台办结' },
  minutes: '{{count}} 分钟',
  unlimited: '不限时',
  atOnce: '当场办结',
  nothing: '—',
  day: '1 个工作日内',
  days: '{{count}} 个工作日内',
  agreed: '受理时书面承诺',
  appointment: '按预约时间上门或到厅办理',
  clock: '一次办理几项业务的,时限相加;系统故障期间不计时,恢复后继续计。',
  beyond: '材料不齐的,本厅一次告知并出具告知单,凭告知单回厅优先办理。',
  contact: '咨询与监督',
  contacts: { phone: '营业厅电话', complaints: '监督投诉电话', address: '地址', from: '公示日期' },
  blank: '____________',
};

export type LimitsTexts = typeof limitsTextsZh;
