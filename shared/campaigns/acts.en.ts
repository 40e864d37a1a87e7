import type { CampaignsActs } from './acts.zh-CN.ts';

export const campaignsActsEn: CampaignsActs = {
  addGift: 'Add a gift',
  changeGift: 'Change a gift',
  takeIn: 'Take gifts in',
  handOut: 'Hand a gift out',
  countStock: 'Count the gifts',
  takeBackMove: 'Reverse a row of the gift ledger',
  signReceipt: 'Sign for a gift',
  addMilestone: 'Add a milestone',
  changeMilestone: 'Change a milestone',
  draw: 'Draw among those who wait',
  handOverPrize: 'Hand a prize over',
  closePrize: 'Close a prize that is not given',
  reopenPrize: 'Open a prize again',
  printPrize: 'Print a winner’s slip',
  addTheme: 'Add a themed counter',
  changeTheme: 'Change a themed counter',
  summarizeTheme: 'Sum up a themed counter',
  countResult: 'Count a recommendation that was taken',
  takeBackResult: 'Take back a recommendation',
};
