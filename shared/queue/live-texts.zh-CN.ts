/** 现场: what the manager's home says beside its figures. */
export const queueLiveTextsZh = {
  liveNotices: {
    failure: '系统故障,{{time}} 开始,已 {{lasted}}。限时停止计时,各画面都有提示。',
    declare: '登记系统故障',
    declareQuestion: '登记系统故障?限时从现在起停止计时,各画面都会提示。',
    declareAct: '登记故障',
    end: '解除',
    endQuestion: '系统恢复了吗?解除后限时继续计时。',
    endAct: '解除故障',
    managerCalled: '{{number}} 号台席叫经理,已等 {{lasted}}。',
    arrived: '到场',
    arrivedAt: '到场:{{number}} 号台席',
    careCrowd: '等候的客户里老弱幼孕较多,现在优先与普通轮流叫号。可以请引导员先安排座位,或加开台席。',
  },
  tile: {
    finished: '办结 {{count}}',
    against: '{{spent}} / {{limit}}',
    stopped: '计时已停',
    paused: '暂停:{{reason}} {{time}}',
    pausedTooLong: '暂停超时:{{reason}} {{time}}',
    pauseLimit: '时限 {{count}} 分',
    calledFor: '已叫号 {{time}}',
    managerCalled: '叫经理 {{time}}',
    andMore: '{{business}} 等 {{count}} 项',
  },
  liveFigures: { missed: '过号未回', diverted: '今日分流' },
  liveFindings: {
    title: '今天的发现',
    none: '今天还没有发现问题。等候太久、办理超时、连续过号会自动记在这里。',
    total: '共 {{count}} 条',
    times: '{{count}} 次',
  },
  waitingClass: '类别',
};

export type QueueLiveTexts = typeof queueLiveTextsZh;
