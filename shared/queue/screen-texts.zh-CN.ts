import { counterTextsZh } from './counter-texts.zh-CN.ts';
import { greeterTextsZh } from './greeter-texts.zh-CN.ts';

/** The words of the counter, greeter, display and live screens. */
export const queueScreenTextsZh = {
  ...counterTextsZh,
  signOn: {
    title: '上席',
    hint: '按数字选台席,再输入工号。',
    counters: '台席',
    taken: '工号 {{number}} 在席',
    empty: '空',
    staffNumber: '工号',
    act: '上席',
    noCounters: '还没有台席。请在“设置”里添加。',
  },
  ...greeterTextsZh,
  waitingTable: { caption: '正在等候', number: '号码', business: '业务', waited: '等候' },
  display: {
    calling: '正在叫号',
    counter: '<number>{{number}}</number> 号台席',
    recent: '最近叫号',
    nobodyCalled: '请留意叫号',
    waiting: '{{count}} 人等候',
    nobodyWaiting: '无人等候',
    paused: '{{counters}} 号台席暂停服务',
    between: '、',
    failure: '系统故障,正在处理,请稍候。您的号码保留。',
  },
  live: {
    title: '现场',
    nobodySentence: '现在没有客户在等候。',
    sentence: '{{count}} 位客户在等候,最长已等 {{longest}} 分。',
    waiting: '正在等候',
    longest: '最长等候',
    longestOf: '{{number}},目标 {{count}} 分',
    seriesName: '{{letter}} {{name}}',
    peopleUnit: '人',
    timesUnit: '张',
    open: '开台',
    openOf: '共 {{count}} 个台席',
    finished: '今日办结',
    target: '目标 {{count}} 分',
    counters: '台席',
    noCounters: '还没有台席。请在“设置”里添加。',
    waitingList: '正在等候的客户',
    series: '号段',
    nobody: '没有客户在等候。',
    people: '人数',
    longestWait: '最长等候',
    screens: '打开画面',
    counterScreen: '台席',
    greeterScreen: '取号',
    displayScreen: '叫号屏',
  },
};

export type QueueScreenTexts = typeof queueScreenTextsZh;
