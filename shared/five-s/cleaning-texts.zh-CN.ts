/** 卫生值日. */
export const cleaningTextsZh = {
  cleaning: {
    title: '卫生值日',
    sentence: '今天 {{done}}/{{all}} 处已打扫。按排班轮流,谁值日谁打勾。',
    nobody: '没人上班',
    noAreas: '还没有值日区。',
    area: '值日区',
    tick: '打扫好了',
    untick: '撤销',
    doneBy: '{{who}} {{time}}',
    today: '今天',
    week: '本周',
    caption: '一周值日表',
    earlier: '上一周',
    later: '下一周',
    paper: '卫生值日表',
    paperHint: '打扫好就打勾。按排班自动轮流,调班后请重新打印。',
    checkedBy: '检查人',
    print: '打印值日表',
    add: '添加值日区',
    newArea: '新的值日区',
    remove: '不再打扫',
  },
};

export type CleaningTexts = typeof cleaningTextsZh;

export const cleaningRefusalsZh = {
  'unknown-cleaning-area': '没有这个值日区。',
  'cleaned-already': '这一处已经有人打过勾。',
  'not-cleaned-yet': '这一处今天还没有打勾。',
};

export const cleaningActsZh = {
  tickCleaning: '值日打勾',
  untickCleaning: '撤销值日打勾',
  addCleaningArea: '添加值日区',
  changeCleaningArea: '修改值日区',
};
