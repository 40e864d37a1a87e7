import type { LocalName } from '../store/local-name.ts';

/** 22 个营业流程 (reference §16), each with its risk point, in the order of their numbers from 1. */
export const riskProcesses: readonly LocalName[] = [
  { zh: '新入网开户与实名核验', en: 'New SIM and real-name check' },
  { zh: '补换卡', en: 'SIM replacement' },
  { zh: '过户、更名', en: 'Transfer of ownership, change of name' },
  { zh: '停机、复机、保号', en: 'Suspend, resume, keep the number' },
  { zh: '销户与余额处理', en: 'Account closing and balance' },
  { zh: '套餐、资费变更', en: 'Change of plan or tariff' },
  { zh: '增值业务开通与退订', en: 'Value-added services on and off' },
  { zh: '现金收款与唱收唱付', en: 'Cash received and counted aloud' },
  { zh: '银行卡、扫码收款与冲正', en: 'Card and code payments, reversals' },
  { zh: '退费与返款', en: 'Refunds and rebates' },
  { zh: '费用减免、优惠审批', en: 'Waivers and discounts' },
  { zh: '押金收退', en: 'Deposits taken and returned' },
  { zh: '发票领用、开具、作废', en: 'Invoices drawn, issued, voided' },
  { zh: '有价卡、充值卡领用与销售', en: 'Value cards drawn and sold' },
  { zh: 'SIM 卡、号码资源领用（含吉祥号）', en: 'SIM cards and numbers drawn (lucky ones too)' },
  { zh: '终端与礼品出入库', en: 'Handsets and gifts in and out of stock' },
  { zh: '日清日结与缴款（营收款）', en: 'Daily closing and paying in' },
  { zh: '工号、密码与权限管理', en: 'Staff numbers, passwords and rights' },
  { zh: '客户资料、受理单归档与保管', en: 'Filing of customer papers' },
  { zh: '详单与个人信息查询', en: 'Call details and personal data' },
  { zh: '代理渠道业务受理与稽核', en: 'Business of agents and its audit' },
  { zh: '投诉受理与越级预警', en: 'Complaints and early warning' },
];

/** The name of a process by its number from 1. */
export function riskProcessName(number: number): LocalName {
  const name = riskProcesses[number - 1];
  if (!name) throw new Error(`No hall process ${number}.`);
  return name;
}
