/** What the 首问单 says. */
export const firstContactSlipTextsZh = {
  slip: {
    title: '首问单',
    owner: '首问责任人',
    ownerWords: '{{name}},工号 {{number}}',
    kind: '类别',
    matter: '您提的事',
    asked: '登记时间',
    promised: '最迟答复',
    department: '已转交',
    tellYou: '怎么答复您',
    byPhone: '打电话 {{phone}}',
    here: '您来厅里问,或打电话来问',
    promise: '您第一个问到的人负责到底。到时间没有答复,请打下面的电话,报本单编号。',
    promiseHere: '您第一个问到的人负责到底。到时间没有答复,请到厅里来,报本单编号。',
    hallPhone: '厅电话',
    complaints: '投诉电话',
  },
  papers: { slip: '首问单' },
};

export type FirstContactSlipTexts = typeof firstContactSlipTextsZh;
