import { printingActsZh } from './acts.zh-CN.ts';
import { printerTextsZh } from './printer-texts.zh-CN.ts';

/** 打印: the words of the room, and those that every paper and receipt carries. */
export const printingTextsZh = {
  acts: printingActsZh,
  ...printerTextsZh,
  formNumber: '编号 {{number}}',
  reprint: '补打(第 {{count}} 次)',
  signature: '签字',
  signedOn: '日期:\u3000\u3000\u3000年\u3000\u3000月\u3000\u3000日',
  /** When the hall is open, as slips say it. */
  hours: {
    weekdays: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
    span: '{{from}}至{{to}}',
    open: '{{days}} {{opens}}-{{closes}}',
  },
  nothing: '无',
  ticket: {
    ahead: '前面等候',
    people: '{{count}} 人',
    nobody: '无人等候',
    wait: '预计等候',
    within: '不超过 {{high}} 分钟',
    between: '约 {{low}}–{{high}} 分钟',
    atOnce: '马上叫到您',
    issued: '取号时间',
  },
};

export type PrintingTexts = typeof printingTextsZh;
