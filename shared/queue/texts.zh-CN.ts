/** 排队叫号. */
export const queueTextsZh = {
  states: {
    waiting: '等候',
    called: '已叫号',
    serving: '办理中',
    finished: '办结',
    'no-show': '过号',
    cancelled: '已取消',
  },
  events: {
    'ticket.issued': '取号',
    'ticket.called': '叫号',
    'ticket.recalled': '重呼',
    'ticket.arrived': '到台',
    'ticket.finished': '办结',
    'ticket.no-show': '过号',
    'ticket.cancelled': '取消',
  },
  settings: {
    waitTargetMinutes: { label: '达标等候', help: '等候不超过这个时间算达标。' },
    waitAlarmMinutes: { label: '等候提醒', help: '有客户等候超过这个时间,提醒厅经理。' },
    maxWaitMinutes: { label: '最长等候', help: '等候超过这个时间的客户优先叫号。' },
  },
  refusals: {
    'business-unknown': '没有这项业务,请刷新页面后重选。',
    'business-closed': '{{business}} 现在不受理,请选其他业务或联系厅经理。',
    'numbers-used-up': '{{series}} 今天的号码已经发完(9999 号),请联系厅经理。',
    'ticket-unknown': '没有这张号票,请刷新页面。',
    'ticket-wrong-state': '{{number}} 现在是“$t(queue:states.{{state}})”,这一步做不了。页面已更新。',
    'ticket-of-another-counter': '{{number}} 在 {{counter}} 号台席,这里不能操作。',
    'counter-unknown': '没有这个台席,请在设置里查看。',
    'counter-has-ticket': '本台席的 {{number}} 还没有办结,请先办结或过号。',
    'counter-serves-nothing': '{{counter}} 号台席还没有设置受理的号段,请在“设置 → 台席”里选择。',
    'nobody-waiting': '现在没有客户在等候。',
    'seat-empty': '台席还没有人上席,请先输入工号。',
    'seat-taken': '{{counter}} 号台席上已有工号 {{staff}},请先离席。',
    'person-unknown': '没有工号 {{staff}},请检查后重新输入。',
    'person-sits-elsewhere': '工号 {{staff}} 已在 {{counter}} 号台席,请先在那里离席。',
  },
};

export type QueueTexts = typeof queueTextsZh;
