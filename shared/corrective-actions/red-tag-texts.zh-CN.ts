/** 红牌. */
export const redTagTextsZh = {
  redTag: {
    title: '红牌',
    sentence: '{{hanging}} 张挂着,{{toSign}} 张待签字。',
    none: '没有红牌。看到用不着、过期、损坏、超量或来路不明的东西,给它挂一张。',
    hang: '挂红牌',
    paper: '红牌',
    print: '打印红牌',
    number: '编号',
    thing: '物品',
    thingHint: '例如:旧版宣传架 2 个',
    area: '区域',
    reason: '原因',
    suggested: '建议处置',
    owner: '责任人',
    hung: '挂牌',
    lastDay: '处置期限',
    photo: '照片',
    disposal: '处置',
    disposer: '处置人',
    manager: '经理签字',
    dispose: '处置完了',
    sign: '签字确认',
    states: { hanging: '挂着', overdue: '过期限', disposed: '待签字', signed: '已签字' },
    reasons: { unused: '不用', expired: '过期', damaged: '损坏', 'too-many': '超量', unknown: '不明' },
    disposals: { return: '退库', scrap: '报废', move: '移走', keep: '保留' },
  },
};

export type RedTagTexts = typeof redTagTextsZh;
