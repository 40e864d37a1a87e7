/** 主题专席. */
export const themeTextsZh = {
  themes: {
    sentence: '一段时间里专做一类业务的台席,例如“春游专席”。期间显示在取号机和大屏上。',
    caption: '主题专席',
    add: '添加主题专席',
    new: '新主题专席',
    name: '名称',
    nameEn: '英文名(可不填)',
    counter: '台席',
    counterOf: '{{number}} 号台席',
    from: '从',
    until: '到',
    when: '日期',
    dates: '{{from}} 至 {{until}}',
    script: '话术',
    scriptHint: '显示在这个台席的屏幕上,一两句话。',
    routing: '叫号',
    businesses: '本主题的业务',
    businessesHint: '按这些业务数成果。台席只叫自己号段里的号。',
    products: '推介产品',
    productsHint: '一行一个,最多 9 个。员工在台席按键登记推介成功。',
    deactivate: '停用',
    reactivate: '重新启用',
    all: '主题专席',
    none: '还没有主题专席。可在设置 → 主题专席里添加。',
    items: '办理',
    counted: '推介成功',
    todayOf: '今天 {{count}}',
    summary: '成果小结',
    summaryHint: '做了什么,效果怎样,下次怎么做。',
    saveSummary: '记下小结',
  },
  themeStates: { planned: '未开始', running: '进行中', over: '已结束' },
  themeRoutings: {
    first: '先叫本主题的业务',
    only: '只叫本主题的业务',
    ordinary: '照常叫号',
  },
  atCounter: {
    title: '主题专席:{{theme}}',
    count: '登记推介成功',
    which: '哪个产品',
    counted: '{{product}} 今天 {{count}}',
    undo: '撤销:{{product}}',
  },
  toCustomers: {
    theme: '{{theme}}：请到 {{counter}} 号台席',
    with: '{{theme}}：{{products}}，请到 {{counter}} 号台席',
    between: '、',
  },
};

export type ThemeTexts = typeof themeTextsZh;

export const themeRefusalsZh = {
  'theme-unknown': '没有这个主题专席。请刷新后再试。',
  'theme-without-business': '先叫或只叫本主题的业务,要先选上业务。',
  'counter-taken': '{{counter}} 号台席在这段时间里已有别的主题。请换台席或日期。',
  'product-unknown': '没有这个产品,或已不再推介。请刷新后再试。',
  'result-unknown': '这一笔已撤销,或不是今天的。',
};
export type ThemeRefusals = typeof themeRefusalsZh;
