/** 报表 → 环节计时. */
export const reportsStepsTextsZh = {
  steps: {
    title: '环节计时',
    link: '环节计时',
    from: '从',
    to: '到',
    allBusinesses: '全部业务',
    off: '环节计时现在没有打开。要计时的日子,在“设置 → 参数”里打开“环节计时”。',
    nothing: '这段时间没有计过环节的号票。',
    allWithin: '计时 {{count}} 张号票,各环节都在应占的时间里。',
    worst: '计时 {{count}} 张号票,最常超出应占时间的是“{{name}}”:{{whole}} 次里 {{part}} 次。',
    bySteps: '各环节',
    step: '环节',
    named: '{{number}} {{name}}',
    n: '次数',
    mean: '平均',
    median: '中位数',
    share: '应占限时',
    ofLimit: '实占限时',
    overShare: '超出应占',
    definition:
      '两头都按过键的环节才计。实占限时 = 这个环节用的时间 ÷ 这些号票的限时;不限时的号票只计平均和中位数。系统故障期间停表。',
    visits: '计过时的号票',
    limit: '限时',
  },
};

export type ReportsStepsTexts = typeof reportsStepsTextsZh;
