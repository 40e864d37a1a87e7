/** The words of the day's report on paper and in a workbook. */
export const reportsPaperTextsZh = {
  paper: {
    title: '营业厅日报',
    figures: '当天数字',
    byHour: '按取号时段',
    byCounter: '按台席',
    byBusiness: '按业务',
    hour: '{{hour}} 时',
    counter: '{{number}} 号台席',
    minutes: '{{minutes}} 分 {{seconds}} 秒',
    rate: '{{percent}}%(n = {{n}})',
    nothing: '—',
    signatures: { storeManager: '厅经理', dutyManager: '值班经理' },
    columns: {
      group: '分组',
      visitors: '客流',
      served: '办结',
      abandoned: '弃号',
      items: '笔数',
      meanWait: '平均等候',
      meanHandling: '平均办理',
      withinLimit: '限时办结率',
    },
  },
  sheet: {
    name: '{{date}} 号票',
    fileName: '{{hall}}-{{date}}-号票.xlsx',
    number: '号码',
    business: '业务',
    state: '状态',
    counter: '台席',
    staffNumber: '工号',
    issuedAt: '取号',
    wait: '等候',
    way: '到台',
    handling: '办理',
    limit: '限时',
    items: '笔数',
  },
};

export type ReportsPaperTexts = typeof reportsPaperTextsZh;
