/** What the findings of this room say. */
export const specialServiceFindingTextsZh = {
  overdue: '特殊业务 {{number}}({{name}})过了承诺时间,后台还没办好。',
  approvalWaiting: '特殊业务 {{number}}({{name}})等审批太久,没有人处理。',
  untold: '特殊业务 {{number}}({{name}})已有结果,一天多了还没告诉客户。',
};

export type SpecialServiceFindingTexts = typeof specialServiceFindingTextsZh;
