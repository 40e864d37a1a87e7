/** 报表. */
export const reportsTextsZh = {
  figures: {
    visitors: { name: '客流', definition: '当天取出的号票数。' },
    served: { name: '办结', definition: '当天取号并已办结的号票数。' },
    abandoned: { name: '弃号', definition: '过号、取消和到营业结束仍未办理而失效的号票数。' },
    present: { name: '在厅', definition: '还在等候、已叫号、挂起或正在办理的号票数。' },
    started: { name: '到台', definition: '叫号后到了台席的号票数,等候时长按它们计算。' },
    meanWait: {
      name: '平均等候',
      definition: '从取号到首次叫号的时长,对到台的号票取平均;转移后各段等候相加。',
    },
    medianWait: { name: '等候中位数', definition: '一半到台客户的等候不超过这个时长。' },
    p90Wait: { name: 'P90 等候', definition: '九成到台客户的等候不超过这个时长(最近名次法)。' },
    meanWay: { name: '平均到台', definition: '从首次叫号到客户到台的时长,取平均。' },
    meanHandling: { name: '平均办理', definition: '从到台到办结的时长,对办结的号票取平均。' },
  },
  refusals: {},
};

export type ReportsTexts = typeof reportsTextsZh;
