/** What stands on the sheets of this room. */
export const networkSheetTextsZh = {
  fileName: '网络问题 {{hall}} {{from}} 至 {{to}}',
  name: '网络问题',
  record: '记录',
  place: '地点',
  symptom: '现象',
  same: '同地点件数',
  told: '登记时间',
  state: '状态',
  forwarded: '转网络部门时间',
  forwardedBy: '转出人工号',
};

export const figureSheetTextsZh = {
  fileName: '首问与投诉指标 {{hall}} {{from}} 至 {{to}}.xlsx',
  rates: '指标',
  departments: '部门答复',
  categories: '投诉类别',
  figure: '指标',
  done: '计入',
  of: '总数 n',
  share: '比率',
  department: '责任部门',
  mean: '平均答复用时',
  category: '类别',
  count: '件数',
};

export type NetworkSheetTexts = typeof networkSheetTextsZh;
export type FigureSheetTexts = typeof figureSheetTextsZh;
