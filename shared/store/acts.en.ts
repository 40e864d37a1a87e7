import type { StoreActs } from './acts.zh-CN.ts';

export const storeActsEn: StoreActs = {
  setUp: 'Set the hall up',
  changeProfile: 'Change the hall’s details',
  changeOpeningHours: 'Change the opening hours',
  addSeries: 'Add a series',
  changeSeries: 'Change a series',
  resetSeries: 'Reset a series to its default',
  orderSeries: 'Reorder the series',
  addBusinessType: 'Add a business',
  changeBusinessType: 'Change a business',
  setBusinessTypeActive: 'Start or stop offering a business',
  resetBusinessType: 'Reset a business to its default',
  orderBusinessTypes: 'Reorder the businesses',
  addCounter: 'Add a counter',
  changeCounter: 'Change a counter',
  setCounterActive: 'Put a counter in or out of use',
  setCalendarDay: 'Change a day of the calendar',
  clearCalendarDay: 'Make a day of the calendar ordinary again',
  resetCalendar: 'Reset a year’s calendar',
  changeSetting: 'Change a rule',
  resetSetting: 'Reset a rule to its default',
};
