import type { TicketPaper, TicketWords } from '../../../shared/printing/ticket-paper.ts';

export const chineseWords: TicketWords = {
  language: 'zh-CN',
  hall: '云湖路营业厅',
  businesses: [
    { name: '缴费充值、发票打印与账单查询综合业务办理', count: 1 },
    { name: '补换卡', count: 2 },
  ],
  slogan: '客户的事情就是最大的事情',
  passed: '过号请找引导员恢复排队，不用重新取号。',
  qrCaption: '扫码看还要等多久',
};

const englishWords: TicketWords = {
  language: 'en',
  hall: 'Yunhu Road Store',
  businesses: [{ name: 'Top-up, receipts and bills', count: 1 }],
  slogan: null,
  passed: 'If your number has passed, please ask the greeter.',
  qrCaption: 'Scan to see how long it takes',
};

/** A ticket with everything that a ticket can have. */
export const sampleTicket: TicketPaper = {
  number: 'A012',
  ahead: 8,
  wait: { low: 8, high: 12 },
  issuedAt: '2026-11-21 10:21',
  large: false,
  reprint: 0,
  logo: null,
  qr: 'https://example.com/t/A012',
  words: [chineseWords, englishWords],
};
