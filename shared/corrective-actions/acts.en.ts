import type { CorrectiveActionActs } from './acts.zh-CN.ts';

export const correctiveActionActsEn: CorrectiveActionActs = {
  openSeen: 'Report something to put right',
  openFromFinding: 'Turn a finding into an action',
  assign: 'Set who puts it right, and until when',
  start: 'Start on an action',
  fix: 'Report an action as fixed',
  sendBack: 'Send an action back',
  close: 'Check and close an action',
  park: 'Put an action on hold',
  resume: 'Take an action up again',
  hangRedTag: 'Hang a red tag',
  disposeOfTagged: 'Dispose of a tagged thing',
  signRedTag: 'Sign a red tag',
  reportFault: 'Report a fault',
  changeRepair: 'Change a repair',
  backInUse: 'Put a thing back in use',
};
