/** 预计等候. What follows a name or stands alone; `advice` goes with a long wait where there is room for it. */
export const queueExpectedTextsZh = {
  expected: {
    name: '预计等候',
    'at-once': '马上叫号',
    within: '不超过 {{high}} 分钟',
    between: '约 {{low}}–{{high}} 分钟',
    'long-within': '不超过 {{high}} 分钟,等候较久',
    long: '约 {{low}}–{{high}} 分钟,等候较久',
    'nobody-serves': '暂无台席办理,时间说不准',
    'system-failure': '系统故障,时间说不准',
    more: '再等{{wait}}',
    advice: '等候较久。可以先在手机或自助机上办,也可以换个时间再来。',
  },
};

export type QueueExpectedTexts = typeof queueExpectedTextsZh;
