/** 里程碑客户, 候时抽奖. */
export const prizeTextsZh = {
  papers: { prize: '获奖凭条' },
  slip: {
    title: '获奖凭条',
    milestone: '您是今天第 {{position}} 位客户',
    draw: '候时抽奖',
    ticket: '号票',
    gift: '礼品',
    wonAt: '时间',
    formNumber: '编号',
    how: '请凭本单和号票当天到引导台领取。',
    signHere: '领取人签名:',
    staffSigns: '经手人:',
    winner: '领取人',
    staff: '经手人',
  },
  announced: '请 {{number}} 号客户到引导台领取礼品。',
  today: {
    title: '活动',
    sentence: '今天 {{open}} 份待领取,{{handed}} 份已发放。',
    quiet: '今天还没有人中奖。',
    winners: '今天的获奖',
    noWinners: '还没有。里程碑客户由程序自动认出,候时抽奖在右边抽。',
    toLedger: '礼品台账',
  },
  prize: {
    milestone: '今天第 {{position}} 位客户',
    draw: '候时抽奖({{candidates}} 人中抽出)',
    drawBy: '抽奖人 {{who}}',
    at: '{{time}} 获奖',
    counter: '{{counter}} 号台席',
    stock: '库存 {{count}} {{unit}}',
    handOver: '发放礼品',
    close: '不发了',
    why: '为什么不发',
    reopen: '撤销:还是要发',
    print: '打印凭条',
    reprint: '补打凭条',
    card: '待发放、待签收的礼品',
  },
  prizeStates: { open: '待领取', handed: '已发放', signed: '已签收', closed: '未发放' },
  unclaimed: {
    left: '客户已离开',
    declined: '客户不要',
    'no-stock': '没有库存',
    mistake: '误记',
    served: '客户已办完',
    gone: '客户已走',
    'day-over': '当天没有领取',
  },
  drawing: {
    title: '候时抽奖',
    sentence: '在等候超过 {{after}} 分钟的客户里随机抽一位,每 {{every}} 分钟最多一次。',
    candidates: '现在有 {{count}} 人可以抽。',
    nobody: '现在没有人等候超过 {{after}} 分钟。',
    nextAt: '{{time}} 以后可以再抽。',
    which: '奖品',
    draw: '抽奖',
    drawn: '抽中 {{number}},请去送 {{gift}}。',
    noGifts: '没有可以发的礼品。',
  },
  display: {
    milestone: '恭喜 {{number}},今天第 {{position}} 位客户!请到引导台领取{{gift}}。',
    draw: '恭喜 {{number}} 中奖!请到引导台领取{{gift}}。',
  },
  milestones: {
    sentence: '每天第几位办完业务的客户有礼品。到了自动提示;员工看不到还差几位。',
    caption: '里程碑',
    add: '添加里程碑',
    new: '新里程碑',
    name: '名称',
    nameEn: '英文名(可不填)',
    positions: '第几位',
    positionsHint: '用逗号隔开。建议 12、112、212,可以改。',
    from: '从',
    until: '到(空着就一直有效)',
    gift: '礼品',
    noGifts: '请先在设置 → 礼品里添加礼品。',
    deactivate: '停用',
    reactivate: '重新启用',
    when: '日期',
    dates: '{{from}} 至 {{until}}',
    datesOpen: '{{from}} 起',
    counting:
      '只数取号并办结的客户,按办结先后。取消、过号、作废和无号办理不算;已给出的名次不会再给第二个人。',
  },
};

export type PrizeTexts = typeof prizeTextsZh;

export const prizeRefusalsZh = {
  'milestone-unknown': '没有这条里程碑。请刷新后再试。',
  'dates-turned-round': '结束日期早于开始日期。请改一下日期。',
  'draw-too-soon': '刚抽过奖,{{minutes}} 分钟后可以再抽。',
  'nobody-to-draw': '没有人等候超过 {{minutes}} 分钟,或都已中过奖。',
  'prize-unknown': '没有这份奖品。请刷新后再试。',
  'prize-handed': '{{number}} 的礼品已经发过了。',
  'prize-closed': '{{number}} 的奖品已关闭,不再发放。',
  'prize-not-closed': '这份奖品没有被关闭,或不是今天的。',
};
export type PrizeRefusals = typeof prizeRefusalsZh;

export const campaignsSettingTextsZh = {
  drawAfterMinutes: { label: '候时抽奖起点', help: '等候超过这个时间的客户可以参加抽奖。' },
  drawEveryMinutes: { label: '抽奖间隔', help: '这么长时间里最多抽一次。' },
  noticeMinutes: { label: '中奖提示时长', help: '大屏上显示中奖号码这么久,领走后就不再显示。' },
};
export type CampaignsSettingTexts = typeof campaignsSettingTextsZh;
