/** 失物领取单. */
export const lostFoundPaperTextsZh = {
  title: '失物领取单',
  number: '失物编号',
  what: '物品',
  cash: '现金',
  noCash: '无',
  found: '拾到日期',
  callName: '领取人',
  phone: '联系电话',
  idLast4: '证件号后四位',
  claimant: '领取人签字',
  checkedBy: '核对人签字',
  sentence: '本人已当面核对并领取以上物品,数量、金额无误。',
};

export type LostFoundPaperTexts = typeof lostFoundPaperTextsZh;
