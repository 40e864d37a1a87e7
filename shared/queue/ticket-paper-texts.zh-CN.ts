/** Where a number's paper is: for customers at the kiosk, and for the staff. */
export const ticketPaperTextsZh = {
  kioskPaper: {
    printing: '正在出票,请稍候。',
    printed: '已出票,请取走。',
    sent: '已交系统打印,状态未知。没有出票请记住号码。',
    unknown: '没有答复,票可能没有打好。号码有效,请记住。',
    troubles: {
      'paper-out': '打印机缺纸。号码有效,请记住,装纸后自动出票。',
      'paper-low': '正在出票,请稍候。',
      'cover-open': '打印机盖没有关好。号码有效,请记住,关好后自动出票。',
      offline: '打印机没有联机。号码有效,请记住,恢复后自动出票。',
      unreachable: '打印机连不上。号码有效,请记住,恢复后自动出票。',
      cutter: '打印机卡纸。号码有效,请记住,修好后自动出票。',
      error: '打印机有故障。号码有效,请记住,修好后自动出票。',
    },
  },
  ticketPaper: { print: '打印号票', reprint: '补打', paper: '号票', copy: '补打第 {{count}} 次' },
};

export type TicketPaperTexts = typeof ticketPaperTextsZh;
