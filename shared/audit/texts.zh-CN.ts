/** 审计与权限: who may do what, and who did what. */
export const auditTextsZh = {
  refusals: {},
  jobs: { 'check-chain': '核对审计记录' },
  findings: {
    'chain-broken':
      '审计记录从第 {{id}} 条起对不上:有人在程序以外改过或删过数据。请不要再改动,把最近的备份交给支持人员核对。',
  },
  progress: { checking: '正在核对' },
  rooms: {
    store: '营业厅设置',
    staff: '人员与排班',
    stations: '终端',
    sheets: '表格导入',
    exchange: '互通',
    jobs: '后台任务',
    queue: '排队叫号',
  },
  rights: {
    sentence: '谁可以做什么。由程序直接列出,与实际执行的权限总是一致。',
    role: '只看岗位',
    allRoles: '全部岗位',
    act: '操作',
    devices: '未登录的终端',
    everyone: '都可以',
    may: '可以',
    onSite: '现场授权',
    notAllowed: '不可以',
    onSiteMeans: '现场授权:本人不能做,有权限的人当场输入工号和 PIN 后可以做这一次。',
    nothing: '这个岗位在这里没有可做的操作。',
    caption: '{{room}}的权限',
  },
  devices: { display: '大屏', kiosk: '取号机', 'rating-pad': '评价器' },
};

export type AuditTexts = typeof auditTextsZh;
