/** What the findings of this room say: which case, since when, and whom to ask. Nothing about the customer. */
export const specialServiceFindingTextsZh = {
  overdue: '特殊业务 {{number}}({{name}})承诺 {{date}} 办好,已经过了,后台还没有结果。经办人工号 {{staff}}。',
  approvalWaiting:
    '特殊业务 {{number}}({{name}})从 {{date}} {{time}} 起等“{{level}}”,没有人处理。经办人工号 {{staff}}。',
  outsideWaiting: '特殊业务 {{number}}({{name}})从 {{date}} 起等厅外审批“{{level}}”。请工号 {{staff}} 催办。',
  untold: '特殊业务 {{number}}({{name}}){{date}} 已有结果,还没告诉客户。经办人工号 {{staff}}。',
  left: '特殊业务 {{number}}({{name}})从 {{date}} 起没有人处理,也没有承诺时间。经办人工号 {{staff}}。',
  appointmentMissed:
    '特殊业务 {{number}}({{name}})预约 {{date}} 上门,已经过了,还没有结果。经办人工号 {{staff}}。',
};

export type SpecialServiceFindingTexts = typeof specialServiceFindingTextsZh;
