/** 检查表和检查报告: the words of a round on paper. */
export const roundPaperTextsZh = {
  roundPaper: {
    sheet: '5S 检查表',
    report: '5S 检查报告',
    printSheet: '打印空白检查表',
    printReport: '打印报告',
    hint: '每项数出有几处问题:没有写 0；5 处及以上写 5；不适用写 N 并在备注写原因。当场改好的在“当场整改”打勾。★ 为一票否决项。',
    code: '编号',
    item: '检查项',
    problems: '问题数',
    fixed: '当场整改',
    note: '备注',
    date: '日期',
    occasion: '场合',
    score: '得分',
    band: '档次',
    checked: '看了',
    items: '{{count}} 项',
    failed: '有问题',
    star: '★ {{text}}',
    areaScore: '{{area}} {{score}}',
    notApplicable: '不适用:{{reason}}',
    noPhoto: '没有照片:{{reason}}',
    photoLater: '照片后补',
    yes: '是',
    photos: '照片',
    caption: '{{code}} {{text}}',
    signers: { checker: '检查人', checked: '被检查人' },
    none: '—',
  },
};

export type RoundPaperTexts = typeof roundPaperTextsZh;
