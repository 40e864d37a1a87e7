import type { ComplaintGrade } from '../../shared/first-contact/complaint.ts';
import type { NetworkTrouble, RecordKind } from '../../shared/first-contact/record.ts';

/** What customers of an invented hall ask, and what becomes of it. */
export interface InventedMatter {
  readonly kind: RecordKind;
  readonly matter: string;
  readonly result: string;
  /** How often, beside the others. */
  readonly often: number;
  /** Working days; 0 is the same day. */
  readonly promisedDays: number;
  /** Which of the demo's departments answers; where it is left out the hall answers itself. */
  readonly department?: number;
  readonly network?: NetworkTrouble;
  readonly complaint?: ComplaintGrade;
}

export const matters: readonly InventedMatter[] = [
  {
    kind: 'enquiry',
    matter: '漫游流量怎么算，去香港用多少钱',
    result: '已说明资费，客户办了流量包。',
    often: 9,
    promisedDays: 0,
  },
  {
    kind: 'enquiry',
    matter: '合约什么时候到期',
    result: '已查到，到期日告诉客户。',
    often: 8,
    promisedDays: 0,
  },
  { kind: 'enquiry', matter: '老人怎么用手机交费', result: '现场教会。', often: 6, promisedDays: 0 },
  {
    kind: 'request',
    matter: '宽带移机，问哪天能上门',
    result: '装维约了周六上午。',
    often: 7,
    promisedDays: 2,
    department: 1,
  },
  {
    kind: 'request',
    matter: '上月发票抬头开错，要换开',
    result: '已换开，电子发票发到邮箱。',
    often: 6,
    promisedDays: 2,
    department: 0,
  },
  {
    kind: 'request',
    matter: '销户后余额什么时候退',
    result: '财务已退，两天内到账。',
    often: 4,
    promisedDays: 2,
    department: 0,
  },
  { kind: 'suggestion', matter: '等候区多放几把椅子', result: '已加两把。', often: 2, promisedDays: 3 },
  { kind: 'suggestion', matter: '希望充电柜增加 Type-C 线', result: '已补充。', often: 2, promisedDays: 3 },
  {
    kind: 'network',
    matter: '地下车库没有信号',
    result: '网络部已测试，室分下月开通。',
    often: 5,
    promisedDays: 3,
    department: 1,
    network: { place: '云湖花园 3 号楼地下车库', symptom: 'no-signal' },
  },
  {
    kind: 'network',
    matter: '晚上上网慢',
    result: '已扩容，测速正常。',
    often: 4,
    promisedDays: 3,
    department: 1,
    network: { place: '学府路 18 号', symptom: 'slow' },
  },
  {
    kind: 'complaint',
    matter: '说没订过的增值业务扣了两个月费',
    result: '已退订并退费，责任台席已约谈。',
    often: 4,
    promisedDays: 2,
    department: 0,
    complaint: { category: 'C2', level: 'L1', bypassRisk: false },
  },
  {
    kind: 'complaint',
    matter: '等了四十分钟没人解释',
    result: '值班经理致歉，已说明分流办法。',
    often: 3,
    promisedDays: 2,
    complaint: { category: 'C6', level: 'L1', bypassRisk: false },
  },
  {
    kind: 'complaint',
    matter: '说再不处理就打 12345',
    result: '当天上门处理完毕，客户认可。',
    often: 1,
    promisedDays: 2,
    department: 1,
    complaint: { category: 'C8', level: 'L2', bypassRisk: true },
  },
];
