/** Why a number is called out of order (选呼): 补齐材料回来, 过号后赶到, 事先约好, 需要照顾, 其他. */
export const chosenReasons = ['back', 'missed', 'agreed', 'care', 'other'] as const;

/** Why the end of a visit is corrected (更正办结时间): 忘了按办结, 客户先走了, 按错了, 其他. */
export const correctionReasons = ['forgot', 'away', 'mistake', 'other'] as const;
