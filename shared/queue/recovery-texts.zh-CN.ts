/** 服务补救: who waited too long, and what is done about it. */
export const queueRecoveryTextsZh = {
  recovery: {
    title: '服务补救',
    tab: '补救',
    sentence: '等候超过 {{count}} 分钟的客户',
    nobody: '没有客户等候超过 {{count}} 分钟。',
    waited: '等了 {{count}} 分',
    atCounter: '{{counter}} 号台席',
    notYet: '还没有补救',
    act: '记一项补救',
    words: '做了什么',
    wordsHint: '只写做了什么,不写客户是谁。',
    note: '记下',
    by: '{{who}} {{time}}',
    takeBack: '撤销',
    takeBackIt: '撤销:{{what}}',
  },
  recoveryKinds: {
    apology: '道歉',
    water: '送水',
    priority: '优先办理',
    gift: '小礼品',
    'manager-apology': '值班经理致歉',
    other: '其他',
  },
};

export type QueueRecoveryTexts = typeof queueRecoveryTextsZh;

/** The settings and refusals of 服务补救. */
export const queueRecoveryRuleTextsZh = {
  settings: {
    recoverAfterMinutes: { label: '服务补救起点', help: '等候超过这个时间的客户,列给引导员去补救。' },
    longWaitsADay: { label: '同日超长等候', help: '一天里超长等候达到这个次数,记为反复出现的问题。' },
    longWaitDays: { label: '同时段超长等候', help: '同一号段、同一小时在这么多天里都有超长等候,记为问题。' },
    longWaitDaysWithin: { label: '同时段观察', help: '同时段超长等候往回看这么多天。' },
  },
  refusals: {
    'recovery-not-today': '只能记今天的号票。',
    'recovery-words-missing': '请写上做了什么。',
    'recovery-unknown': '这条补救已经撤销,页面已更新。',
  },
};

export type QueueRecoveryRuleTexts = typeof queueRecoveryRuleTextsZh;
