import type { StaffActs } from './acts.zh-CN.ts';

export const staffActsEn: StaffActs = {
  signIn: 'Sign in',
  signOut: 'Sign out',
  lock: 'Lock the station',
  changePin: 'Change one’s own PIN',
  resetPin: 'Give somebody a new PIN',
  addPerson: 'Add a person',
  addMany: 'Add many people',
  changePerson: 'Change a person',
  setPersonActive: 'Have a person leave or come back',
  addShift: 'Add a shift',
  changeShift: 'Change a shift',
  setShiftActive: 'Put a shift in or out of use',
  planShift: 'Plan a shift',
  swapRoster: 'Swap shifts',
  markRoster: 'Mark duty, relief or lesson',
  nameSubstitute: 'Name a substitute',
  copyRosterWeek: 'Copy last week’s roster',
  undoRoster: 'Take a roster change back',
};
