/** The settings of this room. */
export const correctiveActionSettingTextsZh = {
  criticalHours: { label: '严重问题整改时限', help: '★ 项不合格等严重问题,多久内要整改并复核完。' },
  majorDays: { label: '重要问题整改时限', help: '重要问题(权重 3)几天内要整改并复核完,到当天结束为止。' },
  minorDays: { label: '一般问题整改时限', help: '一般问题(权重 1、2)几天内要整改并复核完,到当天结束为止。' },
  regionAfterDays: { label: '逾期上报区域', help: '整改一逾期就报厅经理;再过这么多天还没办结,就报区域。' },
  repeatWithinDays: { label: '重复问题', help: '办结后这么多天内又出现,算重复问题。' },
  redTagDays: { label: '红牌处置时限', help: '挂上红牌的物品,几天内要处置完。' },
};

export type CorrectiveActionSettingTexts = typeof correctiveActionSettingTextsZh;
