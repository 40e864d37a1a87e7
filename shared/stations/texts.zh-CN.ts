import { stationsActsZh } from './acts.zh-CN.ts';
import { networkRefusalsZh, networkTextsZh, pairingTextsZh } from './network-texts.zh-CN.ts';
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
  acts: stationsActsZh,
  purposes,
  sentence: '厅里的每一块屏幕:叫什么,做什么用。',
  caption: '终端列表',
  add: '添加终端',
  new: '新终端',
  name: '名称',
  purpose: '用途',
  counter: '台席',
  counterNumber: '{{number}} 号台席',
  chooseCounter: '请选择',
  deactivate: '停用',
  reactivate: '重新启用',
  deskHint: '这是主机自己的桌面,一直保留。',
  /** The name of the station that every hall starts with. */
  desk: '主机桌面',
  network: networkTextsZh,
  pairing: pairingTextsZh,
  refusals: {
    'not-in-use': '这台终端已停用,请先重新启用。',
    'code-wrong': '配对码不对或已过期。请核对,或请厅经理重新给一个。',
    ...networkRefusalsZh,
    'unknown-station': '没有这台终端,列表可能刚改过,请刷新后再看。',
    'name-taken': '已经有一台终端叫“{{name}}”,请换个名称。',
    'unknown-counter': '没有这个台席,请重新选择。',
    'counter-needed': '台席终端要选一个台席。',
    'desk-stays': '主机桌面是本厅的第一台终端,不能停用,也不能改作他用。',
  },
};

export type StationsTexts = typeof stationsTextsZh;
