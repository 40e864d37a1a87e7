import type { BusinessTypeDraft, BusinessTypeOrigins } from './business-type.ts';
import type { LocalName } from './local-name.ts';
import type { Origin } from './origin.ts';

/** A business type as the product proposes it, with where each part comes from. */
export interface PresetBusinessType {
  readonly draft: BusinessTypeDraft;
  readonly origins: BusinessTypeOrigins;
}

interface Row {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly series: string;
  readonly complexity: 1 | 2 | 3 | 4;
  /** Target and limit in minutes. */
  readonly minutes: readonly [target: number | null, limit: number | null];
  /** True where the customer is first offered the phone or a machine. */
  readonly divert?: true;
  /** 须告知 (H4): contract, plan and value-added kinds. */
  readonly inform?: true;
  readonly backOffice?: LocalName;
  /** What does not come from a proposal of our own. */
  readonly from?: Partial<BusinessTypeOrigins>;
}

const fiveMinutes: { limit: Origin } = { limit: 'customer-2009' };

// prettier-ignore
const rows: readonly Row[] = [
  { code: 'B01', zh: '缴费充值', en: 'Payment / top-up', series: 'A', complexity: 1, minutes: [2, 5], divert: true, from: fiveMinutes },
  { code: 'B02', zh: '发票打印/补打', en: 'Invoice print / reprint', series: 'A', complexity: 1, minutes: [3, 5], divert: true, from: fiveMinutes },
  { code: 'B03', zh: '余额、账单查询', en: 'Balance / bill query', series: 'A', complexity: 1, minutes: [2, 5], divert: true, from: fiveMinutes },
  { code: 'B04', zh: '详单查询打印（须核验身份）', en: 'Call-detail print (identity check)', series: 'A', complexity: 2, minutes: [5, 8], divert: true },
  { code: 'B05', zh: '服务密码设置/重置', en: 'Service password set / reset', series: 'A', complexity: 1, minutes: [4, 8], divert: true },
  { code: 'B06', zh: '挂失/解挂', en: 'Report lost / cancel', series: 'A', complexity: 1, minutes: [3, 5], divert: true },
  { code: 'B07', zh: '停机、复机', en: 'Suspend / resume', series: 'A', complexity: 1, minutes: [4, 8], divert: true,
    backOffice: { zh: '复话平均不超过 1 小时，最长 24 小时', en: 'Resumed within 1 h on average, 24 h at most' }, from: { backOffice: 'mobile-service-rules-2009' } },
  { code: 'B08', zh: '业务咨询（资费、套餐、漫游）', en: 'Enquiry (tariff, plan, roaming)', series: 'A', complexity: 1, minutes: [5, 10], divert: true },
  { code: 'B09', zh: '增值业务开通', en: 'Value-added service on', series: 'A', complexity: 2, minutes: [5, 8], inform: true, divert: true,
    backOffice: { zh: '须经客户签字、短信或验证码确认', en: 'With the customer’s consent by signature, SMS or code' }, from: { backOffice: 'ten-deeds-2025' } },
  { code: 'B10', zh: '增值业务退订', en: 'Value-added service off', series: 'A', complexity: 2, minutes: [5, 8], divert: true,
    backOffice: { zh: '符合条件的当场退订', en: 'On the spot where the conditions are met' }, from: { backOffice: 'ten-deeds-2025' } },
  { code: 'B11', zh: '套餐变更', en: 'Plan change', series: 'B', complexity: 2, minutes: [8, 10], inform: true, divert: true,
    backOffice: { zh: '无合约的 48 小时内', en: 'Within 48 h where there is no contract' }, from: { backOffice: 'operator-promise-2025' } },
  { code: 'B12', zh: '新入网开户（实名）', en: 'New SIM, real-name', series: 'B', complexity: 3, minutes: [12, 15], inform: true, divert: true },
  { code: 'B13', zh: '补换卡（普通号码，本人）', en: 'SIM replacement (own ordinary number)', series: 'B', complexity: 2, minutes: [8, 10], divert: true },
  { code: 'B14', zh: '过户（普通号码）', en: 'Transfer of ownership (ordinary number)', series: 'B', complexity: 3, minutes: [12, 15],
    backOffice: { zh: '结清后平均不超过 1 小时，最长 24 小时', en: 'After accounts are settled within 1 h on average, 24 h at most' }, from: { backOffice: 'mobile-service-rules-2009' } },
  { code: 'B15', zh: '客户资料变更/实名补登记', en: 'Customer data change', series: 'B', complexity: 2, minutes: [8, 10] },
  { code: 'B16', zh: '国际漫游开通', en: 'International roaming', series: 'B', complexity: 2, minutes: [6, 10], divert: true },
  { code: 'B17', zh: '销户', en: 'Account closing', series: 'B', complexity: 3, minutes: [12, 15], divert: true,
    backOffice: { zh: '余额及时退还', en: 'Balance returned promptly' }, from: { backOffice: 'ten-deeds-2025' } },
  { code: 'B18', zh: '携号转网（查询、授权码、携入）', en: 'Number portability', series: 'B', complexity: 3, minutes: [12, 20],
    backOffice: { zh: '不得拒绝、阻止、拖延', en: 'Must not be refused, obstructed or delayed' }, from: { backOffice: 'number-portability-rules-2019' } },
  { code: 'B19', zh: '宽带新装受理', en: 'Broadband order', series: 'B', complexity: 3, minutes: [12, 15], inform: true, divert: true,
    backOffice: { zh: '30 分钟内联系，4 小时装好（“340”区域）', en: 'Contact in 30 min, done in 4 h (“340” areas)' }, from: { backOffice: 'customer-2016' } },
  { code: 'B20', zh: '宽带移机/拆机/退订', en: 'Broadband move / removal', series: 'B', complexity: 3, minutes: [10, 15], divert: true,
    backOffice: { zh: '7 天内预约上门取件', en: 'Pick-up appointment within 7 days' }, from: { backOffice: 'ten-deeds-2025' } },
  { code: 'B21', zh: '宽带/固话故障申告', en: 'Fault report', series: 'B', complexity: 2, minutes: [5, 8], divert: true,
    backOffice: { zh: '城镇最长 48 小时，农村最长 72 小时', en: 'Urban 48 h, rural 72 h at most' }, from: { backOffice: 'telecom-regulations' } },
  { code: 'B22', zh: '终端销售/合约办理', en: 'Handset / contract sale', series: 'C', complexity: 3, minutes: [20, 30], inform: true },
  { code: 'B23', zh: '终端售后接待', en: 'After-sales reception', series: 'C', complexity: 3, minutes: [10, 15] },
  { code: 'B24', zh: '积分兑换', en: 'Points redemption', series: 'A', complexity: 2, minutes: [6, 8], divert: true },
  { code: 'B25', zh: '单位客户业务', en: 'Corporate customer business', series: 'C', complexity: 3, minutes: [20, 30] },
  { code: 'B26', zh: '服务接待（首次接待）', en: 'Service desk (first contact)', series: 'T', complexity: 3, minutes: [15, 20] },
  { code: 'B27', zh: '老年客户智能机教学', en: 'Senior smartphone coaching', series: 'N', complexity: 2, minutes: [15, null], from: { entry: 'customer-2016' } },
  { code: 'B28', zh: '特殊业务（转专席）', en: 'Special business (special counter)', series: 'S', complexity: 4, minutes: [null, null], from: { entry: 'customer-2006' } },
];

/** The 28 business types that a new hall starts with. */
export const presetBusinessTypes: readonly PresetBusinessType[] = rows.map((row) => ({
  draft: {
    code: row.code,
    name: { zh: row.zh, en: row.en },
    series: row.series,
    complexity: row.complexity,
    targetMinutes: row.minutes[0],
    limitMinutes: row.minutes[1],
    divertible: row.divert ?? false,
    mustInform: row.inform ?? false,
    backOffice: row.backOffice ?? null,
  },
  origins: { entry: 'proposal', target: 'proposal', limit: 'proposal', backOffice: 'proposal', ...row.from },
}));

/** What the product proposes for a business type of this code, if it knows it. */
export function presetBusinessType(code: string): PresetBusinessType | undefined {
  return presetBusinessTypes.find((preset) => preset.draft.code === code);
}
