import type { StationPurpose } from './station.ts';

const purposes: Record<StationPurpose, string> = {
  desk: '厅经理桌面',
  counter: '台席',
  greeter: '引导取号',
  display: '叫号大屏',
  kiosk: '自助取号机',
  rating: '评价器',
  tablet: '巡检平板',
};

/** 终端: the words of the stations room. */
export const stationsTextsZh = {
  purposes,
  /** The name of the station that every hall starts with. */
  desk: '主机桌面',
  refusals: {
    'unknown-station': '没有这台终端,列表可能刚改过,请刷新后再看。',
    'name-taken': '已经有一台终端叫“{{name}}”,请换个名称。',
    'unknown-counter': '没有这个台席,请重新选择。',
    'counter-needed': '台席终端要选一个台席。',
    'desk-stays': '主机桌面是本厅的第一台终端,不能停用,也不能改作他用。',
  },
};

export type StationsTexts = typeof stationsTextsZh;
