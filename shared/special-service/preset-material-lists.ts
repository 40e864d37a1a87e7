import type { CatalogueBody, Material } from './catalogue.ts';
import { plainBody } from './plain-body.ts';

/**
 * 普通业务材料清单预置 (reference §1): what customers bring for an ordinary business, by the code of its type. Every list is
 * a proposal that the region must confirm: real-name rules differ from place to place and become stricter.
 */
export interface PresetMaterialList {
  /** The code of the business type, which is the entry's own as well. */
  readonly code: string;
  readonly body: CatalogueBody;
}

const paper = (zh: string, en: string, more: Partial<Omit<Material, 'name'>> = {}): Material => ({
  name: { zh, en },
  form: 'original',
  count: 1,
  validity: null,
  whereToGet: null,
  ...more,
});

const inForce = { zh: '在有效期内', en: 'in force' };
const policeStation = { zh: '户籍地或居住地派出所', en: 'the police station where you live' };
const ownId = paper('机主本人有效身份证件', 'Valid ID of the number’s holder', {
  validity: inForce,
  whereToGet: policeStation,
});
const applicantId = paper('本人有效身份证件', 'Your own valid ID', {
  validity: inForce,
  whereToGet: policeStation,
});
const oldSim = paper('原 SIM 卡（损坏换卡的）', 'The old SIM, if it is damaged');
const businessLicence = paper('营业执照副本（或盖章复印件）', 'Business licence, or a sealed copy', {
  form: 'either',
  validity: inForce,
  whereToGet: { zh: '市场监督管理部门', en: 'the market regulator' },
});
const sealedLetter = paper(
  '单位介绍信（注明号码与业务、盖公章）',
  'Sealed letter naming number and business',
  {
    validity: { zh: '开具之日起 30 天内', en: 'within 30 days of its date' },
  },
);
const agentId = paper('经办人有效身份证件', 'Valid ID of whoever comes', { validity: inForce });

const list = (
  code: string,
  [zh, en]: readonly [string, string],
  materials: readonly Material[],
): PresetMaterialList => ({
  code,
  body: { ...plainBody, name: { zh, en }, materials: [...materials], approvals: [], work: [] },
});

export const presetMaterialLists: readonly PresetMaterialList[] = [
  list('B04', ['详单查询打印', 'Call-detail print'], [ownId]),
  list('B12', ['新入网开户（实名）', 'New SIM, real-name'], [applicantId]),
  list('B13', ['补换卡（普通号码，本人）', 'SIM replacement (own ordinary number)'], [ownId, oldSim]),
  list(
    'B14',
    ['过户（普通号码）', 'Transfer of ownership (ordinary number)'],
    [
      paper('原机主有效身份证件（本人到场）', 'ID of the present holder, who comes in person', {
        validity: inForce,
        whereToGet: policeStation,
      }),
      paper('新机主有效身份证件（本人到场）', 'ID of the new holder, who comes in person', {
        validity: inForce,
        whereToGet: policeStation,
      }),
      paper('结清欠费的凭证（有欠费的）', 'Proof that debts are paid, if there were any', {
        form: 'either',
        whereToGet: { zh: '本厅或手机营业厅', en: 'here, or in the app' },
      }),
    ],
  ),
  list('B15', ['客户资料变更/实名补登记', 'Customer data change'], [ownId]),
  list('B16', ['国际漫游开通', 'International roaming'], [ownId]),
  list(
    'B17',
    ['销户', 'Account closing'],
    [
      ownId,
      paper('本人银行卡（退余额用）', 'Your own bank card, for the balance'),
      paper('租借的设备（有光猫、机顶盒的）', 'Borrowed devices, such as a modem or a set-top box'),
    ],
  ),
  list(
    'B18',
    ['携号转网', 'Number portability'],
    [ownId, paper('携转号码的 SIM 卡（收验证短信用）', 'The SIM of the number, to receive a text')],
  ),
  list(
    'B19',
    ['宽带新装受理', 'Broadband order'],
    [applicantId, paper('装机地址（小区、楼栋、门牌）', 'Address of the installation', { form: 'either' })],
  ),
  list(
    'B20',
    ['宽带移机/拆机/退订', 'Broadband move / removal'],
    [ownId, paper('光猫、机顶盒等设备（拆机、退订的）', 'Modem and set-top box, for a removal')],
  ),
  list('B22', ['终端销售/合约办理', 'Handset / contract sale'], [applicantId]),
  list(
    'B23',
    ['终端售后接待', 'After-sales reception'],
    [
      paper('购机发票或凭证', 'Invoice or receipt of the handset', { form: 'either' }),
      paper('保修卡', 'Warranty card'),
      paper('机器与配件', 'The handset with its accessories'),
    ],
  ),
  list('B25', ['单位客户业务', 'Corporate customer business'], [sealedLetter, agentId, businessLicence]),
];
