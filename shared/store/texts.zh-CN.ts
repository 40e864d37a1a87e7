import { storeActsZh } from './acts.zh-CN.ts';
import type { OperatorTheme, OutletType } from './hall.ts';
import type { Origin } from './origin.ts';
import type { SettingUnit } from './setting.ts';
import { settingsTextsZh } from './settings-texts.zh-CN.ts';
import { welcomeTextsZh } from './welcome-texts.zh-CN.ts';

const outletTypes: Record<OutletType, string> = {
  'self-owned': '自有营业厅',
  cooperative: '合作营业厅',
  convenience: '便利店',
  franchise: '专营店',
  'partner-store': '合作卖场',
};

const operatorThemes: Record<OperatorTheme, string> = {
  neutral: '中性',
  mobile: '移动',
  unicom: '联通',
  telecom: '电信',
};

const origins: Record<Origin, string> = {
  proposal: '默认值,可修改',
  'customer-2006': '客户资料(2006)',
  'customer-2009': '客户资料(2009)',
  'customer-2010': '客户资料(2010)',
  'customer-2016': '客户资料(2016)',
  'mobile-service-rules-2009': '工信部移动通信服务规范(2009)',
  'telecom-regulations': '电信条例',
  'ten-deeds-2025': '暖心服务十件实事(2025)',
  'number-portability-rules-2019': '携号转网服务管理规定(2019)',
  'operator-promise-2025': '运营商公开承诺(2025)',
  store: '本厅设定',
};

const units: Record<SettingUnit, string> = {
  minutes: '分钟',
  seconds: '秒',
  hours: '小时',
  days: '天',
  percent: '%',
  people: '人',
  times: '次',
};

/** 营业厅: the words of the store room. */
export const storeTextsZh = {
  acts: storeActsZh,
  outletTypes,
  operatorThemes,
  origins,
  between: '、',
  unlimited: '不限',
  none: '—',
  counter: '台席',
  businessParts: { target: '目标', limit: '限时', backOffice: '后台' },
  originOfPart: '{{part}}：{{origin}}',
  complexities: { simple: '简单', ordinary: '一般', complex: '复杂', special: '特殊' },
  units,
  settings: {
    slogan: { label: '口号', help: '显示在叫号大屏下方,早例会结束时一起读。' },
    hallAddress: { label: '厅地址', help: '印在告知单上,客户照着来。不填就不印。' },
    hallPhone: { label: '厅电话', help: '印在回执单、告知单和首问单上。不填就不印。' },
    complaintsPhone: { label: '投诉电话', help: '印在回执单和首问单上。不填就不印。' },
  },
  pages: settingsTextsZh,
  welcome: welcomeTextsZh,
  refusals: {
    'no-manager': '人员里要有一位厅经理,他用工号和 PIN 第一个登录。',
    'manager-pin-weak': '这个 PIN 太容易被猜到:不要用同一个数字、连续数字或工号,请换一个。',
    'already-set-up': '这个营业厅已经设置过了,要修改请到“设置”。',
    'counter-number-taken': '台席号 {{number}} 重复了,请换一个。',
    'business-code-taken': '业务编号 {{code}} 重复了,请换一个。',
    'unknown-series': '没有号段 {{letter}},请重新选择。',
    'unknown-business-type': '没有这项业务,列表可能刚改过,请刷新后再看。',
    'unknown-counter': '没有这个台席,列表可能刚改过,请刷新后再看。',
    'last-business-type': '至少要留一项业务。',
    'series-letter-taken': '号段 {{letter}} 已经有了,请换一个字母。',
    'order-outdated': '列表刚被别人改过,请刷新后再排顺序。',
    'no-default': '这一项没有默认值可以恢复。',
    'weekday-twice': '同一天填了两次营业时间,请改正。',
    'closes-before-opens': '{{closes}} 关门早于 {{opens}} 开门,请改正。',
    'unknown-setting': '没有这个参数,请刷新后再看。',
    'bad-setting-value': '这个值超出了允许的范围,请改正。',
    'effective-in-past': '参数只能从今天({{today}})或以后生效,过去的数字不会改变。',
    'limit-below-target': '“{{name}}”的限时比目标还短,请改正。',
    'series-not-served': '号段 {{letters}} 没有台席办理,客户会一直等。请至少给一个台席加上。',
  },
};

export type StoreTexts = typeof storeTextsZh;
