/** 发现: what went wrong or well. */
export const findingsTextsZh = {
  polarities: { praise: '做得好', problem: '要改进' },
  severities: { critical: '严重', major: '重要', minor: '一般' },
  states: { open: '未解决', settled: '已恢复' },
};

export type FindingsTexts = typeof findingsTextsZh;
