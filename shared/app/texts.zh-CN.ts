/** 外框: the frame around every screen. */
export const appTextsZh = {
  product: '营业厅工作台',
  places: {
    live: '现场',
    service: '服务',
    inspection: '检查',
    team: '团队',
    reports: '报表',
    settings: '设置',
  },
  placeNames: {
    special: '特殊业务',
    fiveS: '5S 检查',
    firstContact: '首问负责',
    lostFound: '失物招领',
    dailyShow: '每日一晒',
    standards: '标准照',
    fiveSViews: '5S 看板',
    actions: '整改',
    redTags: '红牌',
    repairs: '报修',
    cleaning: '卫生值日',
  },
  navigation: '主导航',
  demo: '演示数据',
  diskLow: '主机磁盘快满了,请尽快清理,否则很快不能再保存。',
  clockAhead: '主机的时钟被调慢了,现在的时间由程序推算,请检查主机时间。',
  lost: '连不上主机,正在自动重连。已填写的内容还在。',
  language: 'English',
  light: '浅色',
  dark: '深色',
  notFound: '没有这个页面',
  notFoundHint: '地址可能写错了,或这个页面还没有开放。',
  notAllowed: '这一页不归您用',
  notAllowedHint: '请找下面的人,或换人登录。',
  allowedAre: '可以使用的人员:',
  home: '回到现场',
  broken: '这个页面出了问题',
  brokenHint: '别处不受影响。请刷新;如果再次出现,请把下面这句话告诉支持人员。',
  reload: '刷新页面',
  browserTooOld:
    '这台电脑的浏览器太旧,打不开营业厅工作台。请换用 Chrome 或 Edge 109 以上的版本;Windows 7 请装 109 版。不会安装的话,请找厅经理或系统支持人员。',
  scriptsNeeded:
    '这个浏览器关闭了 JavaScript,打不开营业厅工作台。请在浏览器设置里允许 JavaScript 后刷新,或找厅经理帮忙。',
  gallery: '样式',
};

export type AppTexts = typeof appTextsZh;
