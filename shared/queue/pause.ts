/** Why a counter pauses: 如厕, 就餐, 取送, 会议, 其他. The public reads only 暂停服务. */
export const pauseReasons = ['restroom', 'meal', 'errand', 'meeting', 'other'] as const;
export type PauseReason = (typeof pauseReasons)[number];
