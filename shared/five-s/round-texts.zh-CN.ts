/** 巡查: what its commands do. */
export const roundActsZh = {
  beginRound: '开始 5S 检查',
};

export const roundRefusalsZh = {
  'no-checklist': '没有可用的 5S 检查表,请厅经理在检查表里启用一张。',
  'not-drawn': '今天没有抽到突击检查。',
  'sheet-day': '请填纸质表上的日期,不能晚于今天。',
  'not-your-round': '这种检查由值班经理或厅经理开始。开店和闭店检查人人可以做。',
};

export const roundSettingTextsZh = {
  routeItems: { label: '每次巡查的项数', help: '开店、闭店和值班巡查每次最多查这么多项,约五分钟。' },
  routePhotos: {
    label: '巡查时拍照',
    help: '检查表里“必拍”的项目在巡查时什么时候拍。不合格的项目总要拍;全面检查和突击检查总按检查表拍。',
    choices: { 'on-fail': '只拍不合格的', 'show-days': '轮到晒图的日子拍', always: '每次都拍' },
  },
  surprisesPerMonth: {
    label: '每月突击检查',
    help: '每月抽这么多天,由主机抽取,当天才公布。改动从下个月起算。',
  },
  quickSeconds: { label: '检查过快', help: '平均每项少于这么多秒就给一个提示。0 表示不提示。' },
};

export const roundJobsZh = { 'draw-surprises': '抽取本月突击检查的日子' };

/** 巡查: the words on its screens. */
export const roundTextsZh = {
  occasions: {
    opening: '开店检查',
    closing: '闭店检查',
    route: '值班巡查',
    full: '全面检查',
    surprise: '突击检查',
    paper: '纸质补录',
  },
};

export type RoundTexts = typeof roundTextsZh;
