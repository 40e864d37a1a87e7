import type { ApprovalLevel, CatalogueBody, Material } from './catalogue.ts';
import { plainBody } from './plain-body.ts';

/**
 * 特殊业务预置 (reference §2): a shape to begin with. The kinds that the customer's documents name are SP01 to SP06; all
 * materials, chains and terms are proposals, and each must be confirmed by the region before it is used.
 */
export interface PresetEntry {
  readonly code: string;
  /** SP08 is off: replacing a SIM without data or password invites SIM fraud. */
  readonly active: boolean;
  /** Whether the customer's documents name it; otherwise it is our proposal. */
  readonly named: boolean;
  readonly body: CatalogueBody;
}

const original = (zh: string, en: string, count = 1): Material => ({
  name: { zh, en },
  form: 'original',
  count,
  validity: null,
  whereToGet: null,
});
const holderId = original('机主本人有效身份证件', 'Valid ID of the number’s holder');
const dutyManager: ApprovalLevel = {
  name: { zh: '值班经理复核', en: 'Duty manager' },
  by: 'duty-manager',
  upTo: null,
};
const storeManager: ApprovalLevel = {
  name: { zh: '厅经理批准', en: 'Store manager' },
  by: 'store-manager',
  upTo: null,
};
const outside = (zh: string, en: string): ApprovalLevel => ({ name: { zh, en }, by: 'outside', upTo: null });
const work = (...steps: readonly (readonly [zh: string, en: string])[]): CatalogueBody['work'] =>
  steps.map(([zh, en]) => ({ zh, en }));
const checked = ['核验证件', 'Check the ID'] as const;
const signed = ['机主签字', 'Holder signs'] as const;

const plain: Omit<CatalogueBody, 'name'> = {
  ...plainBody,
  counterMinutes: 20,
  materials: [holderId],
  work: work(checked),
  approvals: [dutyManager],
};

function entry(
  code: string,
  [zh, en]: readonly [string, string],
  body: Partial<CatalogueBody>,
  { named = false, active = true }: Partial<Pick<PresetEntry, 'named' | 'active'>> = {},
): PresetEntry {
  return { code, active, named, body: { ...plain, ...body, name: { zh, en } } };
}

const customers = { named: true };

export const presetEntries: readonly PresetEntry[] = [
  entry(
    'SP01',
    ['吉祥号补卡', 'Lucky-number SIM replacement'],
    {
      materials: [holderId],
      work: work(checked, ['服务密码认证', 'Check the service password'], ['制卡', 'Make the SIM'], signed),
      approvals: [dutyManager, storeManager],
      slipFields: [
        { zh: '旧卡作废时间', en: 'Old SIM void from' },
        { zh: '新卡 ICCID 后 6 位', en: 'New ICCID, last six' },
      ],
      riskProcesses: [2, 15],
    },
    customers,
  ),
  entry(
    'SP02',
    ['吉祥号过户', 'Lucky-number transfer'],
    {
      modes: ['counter', 'back-office'],
      counterMinutes: 30,
      materials: [
        original('原机主有效身份证件(本人到场)', 'ID of the present holder, who comes in person'),
        original('新机主有效身份证件(本人到场)', 'ID of the new holder, who comes in person'),
      ],
      work: work(
        checked,
        ['欠费与在网期限核查', 'Check debts and time on the network'],
        ['新机主签最低消费协议', 'New holder signs the minimum-spend agreement'],
      ),
      approvals: [dutyManager, storeManager, outside('后台复核', 'Back office')],
      slipFields: [
        { zh: '未出账话费承担方', en: 'Who bears unbilled charges' },
        { zh: '新协议编号', en: 'New agreement no.' },
      ],
      promisedDays: 1,
      riskProcesses: [3, 15],
    },
    customers,
  ),
  entry(
    'SP03',
    ['停机保号', 'Suspend and keep number'],
    {
      counterMinutes: 10,
      work: work(
        checked,
        ['系统受理', 'Enter in the system'],
        ['告知保号费与到期日', 'Tell the fee and the end date'],
      ),
      approvals: [],
      slipFields: [
        { zh: '保号起止日', en: 'Kept from and until' },
        { zh: '月费', en: 'Monthly fee' },
        { zh: '复机方式', en: 'How to resume' },
      ],
      riskProcesses: [4],
    },
    customers,
  ),
  entry(
    'SP04',
    ['合并帐户(合户)', 'Merge accounts'],
    {
      modes: ['counter', 'back-office'],
      materials: [
        original('各号码机主证件或书面授权', 'IDs of all holders, or written consent'),
        original('付费关系确认单', 'Confirmation of who pays'),
      ],
      work: work(checked, ['账务核对', 'Check the accounts']),
      slipFields: [
        { zh: '合户生效账期', en: 'Effective billing month' },
        { zh: '主付号码(掩码)', en: 'Paying number, masked' },
        { zh: '原账户余额处理', en: 'What happens to the balances' },
      ],
      promisedDays: 1,
      riskProcesses: [17],
    },
    customers,
  ),
  entry(
    'SP05',
    ['退费', 'Refund'],
    {
      modes: ['counter', 'back-office'],
      counterMinutes: 15,
      materials: [
        original('退费申请单', 'Refund form'),
        original('退费人有效身份证件', 'ID of whoever is refunded'),
        original('缴费凭证', 'Proof of payment'),
      ],
      work: work(checked),
      approvals: [
        outside('稽核', 'Audit office'),
        dutyManager,
        storeManager,
        outside('地市审批', 'City office'),
      ],
      money: true,
      slipFields: [
        { zh: '退费原因', en: 'Reason' },
        { zh: '退费方式', en: 'How it is paid' },
        { zh: '预计到账日', en: 'Expected by' },
      ],
      promisedDays: 5,
      riskProcesses: [10],
    },
    customers,
  ),
  entry(
    'SP06',
    ['炫机返款', 'Handset-campaign rebate'],
    {
      modes: ['back-office'],
      counterMinutes: 15,
      materials: [
        original('活动协议', 'Campaign agreement'),
        original('购机发票', 'Handset invoice'),
        original('返款账户', 'Account for the rebate'),
      ],
      work: work(['核对活动规则', 'Check the campaign’s rules']),
      approvals: [outside('稽核', 'Audit office'), storeManager],
      money: true,
      slipFields: [
        { zh: '返款期数', en: 'Instalments' },
        { zh: '每期到账日', en: 'Paid on' },
        { zh: '未到账联系人', en: 'Whom to ask' },
      ],
      promisedDays: 5,
      riskProcesses: [10, 16],
    },
    customers,
  ),
  entry('SP07', ['代他人补卡', 'SIM replacement by proxy'], {
    materials: [
      original('机主有效身份证件', 'ID of the holder'),
      original('代办人有效身份证件', 'ID of the proxy'),
      original('补卡委托书', 'Letter of authority'),
    ],
    work: work(checked, ['致电机主核实', 'Call the holder']),
    slipFields: [
      { zh: '委托书编号', en: 'Authority no.' },
      { zh: '机主核实时间', en: 'Holder called at' },
    ],
    riskProcesses: [2],
  }),
  entry(
    'SP08',
    ['无资料无密码补卡', 'Replacement without data or password'],
    {
      counterMinutes: 25,
      materials: [holderId, original('近期通话号码清单', 'List of recently called numbers')],
      work: work(checked, ['签订协议', 'Sign the agreement']),
      approvals: [dutyManager, storeManager],
      slipFields: [
        { zh: '协议编号', en: 'Agreement no.' },
        { zh: '异议期', en: 'Time to object' },
      ],
      riskProcesses: [2],
    },
    { active: false },
  ),
  entry('SP09', ['单位客户补卡/过户', 'Corporate SIM or transfer'], {
    modes: ['counter', 'back-office'],
    counterMinutes: 25,
    materials: [
      original('单位介绍信(注明号码与业务、盖公章)', 'Sealed letter naming number and business'),
      original('经办人有效身份证件', 'ID of whoever comes'),
      { ...original('营业执照副本(或盖章复印件)', 'Business licence, or a sealed copy'), form: 'either' },
    ],
    approvals: [dutyManager, outside('集团客户经理确认', 'Corporate account manager')],
    slipFields: [{ zh: '介绍信存档编号', en: 'Letter filed as' }],
    promisedDays: 2,
    riskProcesses: [2, 3],
  }),
  entry('SP10', ['继承过户', 'Transfer by inheritance'], {
    modes: ['back-office'],
    counterMinutes: 30,
    materials: [
      original('死亡证明', 'Death certificate'),
      original('亲属关系证明', 'Proof of kinship'),
      original('继承人有效身份证件', 'ID of the heir'),
    ],
    approvals: [storeManager, outside('地市审批', 'City office')],
    slipFields: [{ zh: '补充材料清单', en: 'What else is needed' }],
    promisedDays: 5,
    riskProcesses: [3],
  }),
  entry('SP11', ['上门办理(未成年人、行动不便)', 'Home visit (minors, customers who cannot come)'], {
    modes: ['appointment'],
    counterMinutes: null,
    materials: [original('监护关系证明或委托书', 'Proof of guardianship, or authority')],
    work: work(
      ['预约', 'Agree a time'],
      ['双人上门', 'Visit with two people'],
      ['回单', 'Bring back the slip'],
    ),
    slipFields: [
      { zh: '预约时间', en: 'Appointment' },
      { zh: '上门人员工号', en: 'Staff numbers of the visitors' },
    ],
    promisedDays: 3,
  }),
  entry('SP12', ['涉诈停机复机申诉', 'Appeal against an anti-fraud suspension'], {
    modes: ['back-office'],
    materials: [holderId, original('用途说明', 'Statement of use'), original('承诺书', 'Undertaking')],
    approvals: [outside('风控复核', 'Risk control')],
    slipFields: [{ zh: '答复时限', en: 'Answer by' }],
    promisedDays: 3,
    riskProcesses: [4],
  }),
  entry('SP13', ['协议提前解除/违约金争议', 'Early contract end or penalty dispute'], {
    modes: ['back-office'],
    counterMinutes: 25,
    materials: [original('协议', 'Agreement'), holderId, original('诉求单', 'Written request')],
    approvals: [dutyManager, outside('责任部门', 'Department in charge')],
    slipFields: [{ zh: '首问单号', en: 'First-contact no.' }],
    promisedDays: 5,
    riskProcesses: [6],
  }),
  entry('SP14', ['押金退还', 'Deposit return'], {
    modes: ['back-office'],
    counterMinutes: 15,
    materials: [
      original('押金收据', 'Deposit receipt'),
      holderId,
      original('设备归还单', 'Proof that the device came back'),
    ],
    approvals: [outside('稽核', 'Audit office'), outside('财务', 'Finance')],
    money: true,
    slipFields: [{ zh: '到账日', en: 'Paid by' }],
    promisedDays: 5,
    riskProcesses: [12],
  }),
];
