interface SettingWords {
  readonly label: string;
  readonly help: string;
}

const promise = '从登记起多少个工作日内给客户答复;0 是当天营业结束前。';
const contact = '收到投诉后多久内要有人联系客户。';
const result = '收到投诉后多久内要给客户结果。';
const redLine = '投诉到第几天提醒;满 15 天不答复,客户可以申诉。';

/** The settings of this room. */
export const firstContactSettingTextsZh = {
  enquiryDays: { label: '承诺时限:咨询', help: promise },
  requestDays: { label: '承诺时限:请求', help: promise },
  suggestionDays: { label: '承诺时限:意见建议', help: promise },
  networkDays: { label: '承诺时限:网络问题', help: promise },
  abuseDays: { label: '承诺时限:员工受辱', help: promise },
  contactMinutesL0: { label: '首次联系时限:L0 现场不满', help: contact },
  contactMinutesL1: { label: '首次联系时限:L1 一般投诉', help: contact },
  contactMinutesL2: { label: '首次联系时限:L2 升级投诉', help: contact },
  contactMinutesL3: { label: '首次联系时限:L3 申诉', help: contact },
  contactMinutesL4: { label: '首次联系时限:L4 群体或舆情', help: contact },
  resultHoursL0: { label: '答复时限:L0 现场不满', help: result },
  resultHoursL1: { label: '答复时限:L1 一般投诉', help: result },
  resultHoursL2: { label: '答复时限:L2 升级投诉', help: result },
  resultHoursL3: { label: '答复时限:L3 申诉', help: result },
  resultHoursL4: { label: '答复时限:L4 群体或舆情', help: result },
  redLineFirstDay: { label: '红线第一次提醒', help: redLine },
  redLineSecondDay: { label: '红线第二次提醒', help: redLine },
  redLineLastDay: { label: '红线最后一次提醒', help: redLine },
  repeatWithinDays: { label: '重复投诉', help: '同一号码、同一类别,这么多天内再投诉算重复。' },
  massCount: { label: '群体投诉件数', help: '同一类别在规定时间内达到这么多件,建议按 L4 处理。' },
  massHours: { label: '群体投诉时段', help: '多长时间以内的同类投诉算在一起。' },
  followUpWithinDays: { label: '投诉回访', help: '投诉关闭后几天内要回访客户。' },
} satisfies Readonly<Record<string, SettingWords>>;

export type FirstContactSettingTexts = Readonly<
  Record<keyof typeof firstContactSettingTextsZh, SettingWords>
>;
