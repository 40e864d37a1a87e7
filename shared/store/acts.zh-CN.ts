/** What each command of the room does, in the words of the audit and of the list of rights. */
export const storeActsZh = {
  setUp: '首次设置营业厅',
  changeProfile: '修改营业厅资料',
  changeOpeningHours: '修改营业时间',
  addSeries: '添加号段',
  changeSeries: '修改号段',
  resetSeries: '号段恢复默认',
  orderSeries: '调整号段顺序',
  addBusinessType: '添加业务',
  changeBusinessType: '修改业务',
  setBusinessTypeActive: '启用或停用业务',
  resetBusinessType: '业务恢复默认',
  orderBusinessTypes: '调整业务顺序',
  addCounter: '添加台席',
  changeCounter: '修改台席',
  setCounterActive: '启用或停用台席',
  setCalendarDay: '修改日历中的一天',
  clearCalendarDay: '日历中的一天恢复平常',
  resetCalendar: '日历恢复默认',
  changeSetting: '修改参数',
  resetSetting: '参数恢复默认',
};

export type StoreActs = typeof storeActsZh;
