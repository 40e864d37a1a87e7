import type { StationsActs } from './acts.zh-CN.ts';

export const stationsActsEn: StationsActs = {
  openPairing: 'Open a pairing code',
  withdrawPairing: 'Withdraw a pairing code',
  pair: 'Pair a station',
  revoke: 'Revoke a station',
  changeNetwork: 'Change the network settings',
  bringCertificate: 'Use the operator’s own certificate',
  add: 'Add a station',
  change: 'Change a station',
  setActive: 'Put a station in or out of use',
};
