/** 客流预警: the levels, the action card, and what came of a surge. */
export const queueSurgeTextsZh = {
  surgeLevels: { calm: '平稳', yellow: '黄色预警', orange: '橙色预警', red: '红色预警' },
  surge: {
    title: '客流预警',
    since: '{{time}} 起:{{waiting}} 人等候,开 {{open}} 台,最长已等 {{minutes}} 分',
    taken: '{{who}} {{time}} 接手',
    done: '{{who}} {{time}} 做完',
    staff: '工号 {{number}}',
    somebody: '有人',
    take: '我来',
    takeIt: '我来:{{action}}',
    finish: '做完了',
    finishIt: '做完了:{{action}}',
    release: '放下',
    releaseIt: '放下:{{action}}',
    effect: '等候 {{before}} → {{after}} 人',
    effectLater: '等候 {{before}} 人,过几分钟看成效',
    noMeasures: '预案里还没有措施。请在“设置 → 客流预案”里添加。',
    more: '还有 {{count}} 项,展开',
    less: '收起',
  },
  surgeDay: {
    title: '今天的预警',
    span: '{{from}} 至 {{to}}',
    full: '最重时 {{waiting}} 人等候,开 {{open}} 台,最长已等 {{minutes}} 分',
    nothingDone: '没有登记做了什么。',
    whatCame: '什么起了作用?下次怎样更早?',
    record: '记录结果',
    recorded: '{{who}} {{time}} 记录',
    asked: '要记录结果',
  },
  surgeFinding: {
    done: '{{from}} 至 {{to}} 客流{{level}},当时 {{waiting}} 人等候,最长已等 {{minutes}} 分。做了:{{actions}}。',
    nothingDone:
      '{{from}} 至 {{to}} 客流{{level}},当时 {{waiting}} 人等候,最长已等 {{minutes}} 分。没有登记做了什么。',
    between: '、',
    effect: '{{name}}(等候 {{before}} → {{after}} 人)',
  },
  surgeMeasures: {
    sentence: '客流到了哪一级,该做哪些事。预警时显示在取号和现场画面上,由人点“我来”接手。',
    caption: '预警措施',
    add: '添加措施',
    new: '新措施',
    measure: '措施',
    level: '从哪一级起',
  },
};

export type QueueSurgeTexts = typeof queueSurgeTextsZh;

/** The settings and refusals of 客流预警. */
export const queueSurgeRuleTextsZh = {
  settings: {
    surgeYellowPerCounter: { label: '黄色预警:每台等候', help: '平均每个开着的台席等候超过这个人数。' },
    surgeYellowWaitMinutes: { label: '黄色预警:最长已等', help: '或者有客户已经等了超过这个时间。' },
    surgeOrangePerCounter: {
      label: '橙色预警:每台等候',
      help: '平均每个开着的台席等候超过这个人数。各台席画面也会提示。',
    },
    surgeOrangeWaitMinutes: { label: '橙色预警:最长已等', help: '或者有客户已经等了超过这个时间。' },
    surgeRedPerCounter: { label: '红色预警:每台等候', help: '平均每个开着的台席等候超过这个人数。' },
    surgeRedWaitMinutes: { label: '红色预警:最长已等', help: '或者有客户已经等了超过这个时间。' },
    surgeSeats: { label: '等候座位', help: '等候人数坐满座位就是红色预警。填 0 不按座位判断。' },
    surgeHoldPercent: { label: '预警回落', help: '降到这一级门槛的这个比例以下才回落,免得来回跳。' },
    surgeDwellMinutes: {
      label: '预警最短保持',
      help: '一级预警至少保持这么久才回落,回落后也隔这么久才再升。',
    },
    surgeLongMinutes: { label: '预警过长', help: '一次预警超过这个时间,记为问题。' },
    surgeEffectMinutes: { label: '成效观察', help: '一项措施做完这么久后,看等候人数少了没有。' },
  },
  refusals: {
    'surge-over': '这次客流预警已经结束。',
    'surge-measure-unknown': '这项措施不在现在的预案里,页面已更新。',
    'surge-action-taken': '这一项工号 {{staff}} 已在 {{time}} 接手,请看看别的。',
    'surge-action-taken-unsigned': '这一项 {{time}} 已经有人接手,请看看别的。',
    'surge-action-not-open': '这一项没有人接手,或已经做完,页面已更新。',
    'surge-not-over': '这次客流预警还没有结束,结束后再记录结果。',
  },
};

export type QueueSurgeRuleTexts = typeof queueSurgeRuleTextsZh;
