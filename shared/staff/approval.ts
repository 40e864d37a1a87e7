import { pinRefusals } from './sign-in-contract.ts';

/** What may be said of an approval (现场授权) that does not hold. */
export const approvalRefusals = [
  ...pinRefusals,
  'staff.approver-is-self',
  'staff.approver-not-allowed',
] as const;
