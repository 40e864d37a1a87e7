import { reportsEstimatesTextsZh } from './estimates-texts.zh-CN.ts';
import { reportsPaperTextsZh } from './paper-texts.zh-CN.ts';
import { reportsStepsTextsZh } from './steps-texts.zh-CN.ts';
import { reportsScreenTextsZh } from './screen-texts.zh-CN.ts';

/** 报表. */
export const reportsTextsZh = {
  jobs: { 'number-days': '给日报编号' },
  papers: { day: '营业厅日报' },
  ...reportsPaperTextsZh,
  ...reportsScreenTextsZh,
  ...reportsEstimatesTextsZh,
  ...reportsStepsTextsZh,
  figures: {
    visitors: { name: '客流', definition: '当天取出的号票数,无号办理也算。' },
    served: { name: '办结', definition: '当天取号并已办结的号票数。' },
    items: { name: '业务笔数', definition: '已结束的业务笔数,一张号票可以有多笔。' },
    abandoned: { name: '弃号', definition: '过号、取消和失效的号票数。' },
    present: { name: '在厅', definition: '还在等候、已叫号、挂起或正在办理的号票数。' },
    waited: { name: '到台', definition: '取号后到了台席的号票数,等候按它们计算。无号办理和隔夜补结的不算。' },
    meanWait: {
      name: '平均等候',
      definition: '从取号到首次叫号的时长,取平均;转移或过号恢复后各段等候相加。',
    },
    medianWait: { name: '等候中位数', definition: '一半到台客户的等候不超过这个时长。' },
    p90Wait: { name: 'P90 等候', definition: '九成到台客户的等候不超过这个时长(最近名次法)。' },
    meanWay: { name: '平均到台用时', definition: '从首次叫号到客户到台的时长,取平均。' },
    medianWay: { name: '到台用时中位数', definition: '一半客户的到台用时不超过这个时长。' },
    p90Way: { name: 'P90 到台用时', definition: '九成客户的到台用时不超过这个时长。' },
    meanHandling: { name: '平均办理', definition: '从到台到办结的时长,对办结的号票取平均;挂起的时间不算。' },
    medianHandling: { name: '办理中位数', definition: '一半办结号票的办理不超过这个时长。' },
    p90Handling: { name: 'P90 办理', definition: '九成办结号票的办理不超过这个时长。' },
    withinTarget: { name: '等候达标率', definition: '等候不超过达标等候的号票 ÷ 到台的号票。' },
    recovery: {
      name: '补救率',
      definition: '等候超过补救起点的到台号票里,登记过服务补救的。',
    },
    withinLimit: {
      name: '限时办结率',
      definition:
        '在限时内办结的业务笔数 ÷ 有限时的业务笔数。一张号票的限时是各笔限时之和;系统故障期间停表。',
    },
    lateBySystem: { name: '系统原因超时', definition: '因系统超时的业务笔数,单列,不计入限时办结率。' },
    abandonment: { name: '弃号率', definition: '弃号的号票 ÷ 取出的号票。' },
    settled: { name: '一次办结率', definition: '当场办结的业务笔数 ÷ 已结束的业务笔数。' },
    told: {
      name: '一次性告知率',
      definition: '打印了一次性告知单的客户 ÷ 缺材料的客户。缺材料:因缺材料未办结,或开了告知单。',
    },
    signing: {
      name: '签约率',
      definition:
        '勾了“费用、期限、退订方式已告知,协议已签”的业务笔数 ÷ 办结的须告知业务笔数。哪些业务须告知,在“设置 → 业务”里选。',
    },
    diverted: { name: '分流', definition: '没有取号、在手机或自助机上办好或当场解答的客户数。' },
  },
  refusals: {},
};

export type ReportsTexts = typeof reportsTextsZh;
