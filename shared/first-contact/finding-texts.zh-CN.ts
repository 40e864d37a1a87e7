/** What the findings of this room say. */
export const firstContactFindingTextsZh = {
  promiseOverdue: '首问记录 {{record}} 过了承诺时间,客户还没得到答复。',
  notTold: '首问记录 {{record}} 已有结果,过了承诺时间还没回告客户。',
  answerOverdue: '首问记录 {{record}} 转办的部门没有按时答复。',
  bypassRisk: '投诉 {{record}} 有越级风险,请值班经理马上处理。',
  contactOverdue: '投诉 {{record}} 没有在时限内联系客户。',
  redLine: '投诉 {{record}} 已到第 {{day}} 天,15 天内必须答复客户。',
  redLinePassed: '投诉 {{record}} 超过 15 天没有答复,客户可以申诉。',
  repeat: '投诉 {{record}} 是重复投诉,上一次是 {{former}}。',
  resultOverdue: '投诉 {{record}} 超出了本级别的答复时限,客户还没得到答复。',
  nobodyKeeps: '首问记录 {{record}} 今天到期,责任人休息,没有登记替班人。',
  followUpOverdue: '投诉 {{record}} 关闭后没有按时回访。',
  mass: '{{hours}} 小时内有 {{times}} 件“{{category}}”投诉,建议按 L4 群体投诉处理。',
};

export type FirstContactFindingTexts = typeof firstContactFindingTextsZh;
