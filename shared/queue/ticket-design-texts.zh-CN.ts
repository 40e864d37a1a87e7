/** The words of 设置 → 号票. */
export const ticketDesignTextsZh = {
  ticketDesign: {
    sentence: '客户手里的号票上印什么。右边就是打出来的样子。',
    texts: '票面文字',
    passed: '过号说明',
    passedEn: '过号说明(英文)',
    passedHint: '不写就不印。最多 80 个字,自动折行。',
    printsSlogan: '票尾印口号',
    printsSloganHint: '口号在“参数”里改。',
    bilingual: '中英文都印',
    bilingualHint: '先印客户取号时用的语言,下面再印另一种。没有英文的只印一遍。',
    prints: '印二维码',
    qrContent: '二维码内容',
    qrContentHint: '一个网址或一段文字。写 {number} 的地方换成票号。',
    qrCaption: '二维码下面的字',
    qrCaptionEn: '二维码下面的字(英文)',
    logo: '标志',
    logoHint: '自动变成黑白点阵,宽不超过纸,高不超过 3 厘米。清楚的深色图案最好。',
    chooseLogo: '选择图片',
    removeLogo: '不要标志',
    logoNotPicture: '这个文件不是图片,或者浏览器打不开它。请选 PNG 或 JPEG。',
    logoFileTooLarge: '图片文件超过 {{limit}} MB,请先缩小。',
    logoNotKept: '标志没有传到主机,请再选一次。',
    sample: '样票',
    sampleOf: '号票样张',
    size: '字号',
    ordinary: '普通',
    large: '大字',
    largeHint: '爱心号票,和取号机上选了“大字”的,都打大字。',
    roll: '纸宽',
    language: '语言',
    languages: { 'zh-CN': '中文', en: '英文' },
    reset: '恢复默认',
    resetAsk: '票面文字、二维码和标志都会恢复默认。',
    resetYes: '恢复默认',
    unprintable: '“{{character}}”打印不出来,请删掉。',
    qrTooLong: '二维码内容太长,窄纸印不下。请缩短到 120 个字节以内(一个汉字 3 个字节)。',
  },
};

export const ticketDesignRefusalsZh = {
  'ticket-text-unprintable': '“{{character}}”打印不出来,请删掉。',
  'ticket-qr-too-long': '二维码内容太长,窄纸印不下,请缩短。',
  'ticket-logo-too-large': '标志太大,印不下。请重新选择图片。',
  'ticket-logo-unreadable': '标志的文件损坏或不是图片,请重新选择。',
};

export type TicketDesignTexts = typeof ticketDesignTextsZh;
export type TicketDesignRefusals = typeof ticketDesignRefusalsZh;
