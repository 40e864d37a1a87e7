/** 设置 → 台席: what a counter helps out with, and skills. */
export const queueRulesTextsZh = {
  rules: {
    title: '支援与技能',
    fallbacks: '支援号段',
    fallbacksHint: '本台号段没有人等候、别的号段有人等得太久时,叫那里的客户。',
    servesAll: '本台办理全部号段,不用支援。',
    afterMinutes: '{{letter}} 等候超过(分钟)',
    skills: '技能',
    skillsHint: '转移到某项技能的客户,由有这项技能的台席来叫。',
  },
  skills: {
    title: '技能',
    sentence: '除号段外,客户可能需要的接待能力。',
    add: '添加技能',
    new: '新技能',
    rename: '改名:{{name}}',
    none: '还没有技能。添加后,可以给台席勾选,也可以把客户转移过去。',
  },
};

export type QueueRulesTexts = typeof queueRulesTextsZh;
