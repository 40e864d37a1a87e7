import { isTrue } from '../findings/keep-true.ts';
import type { Watch } from '../jobs/watch.ts';
import { mendFindings, mismatchNow } from './troubles.ts';

/**
 * 承诺看护 (B5): a promise that becomes overdue, a department that does not answer, a complaint that nobody contacts or
 * that nears its red line are findings by themselves, and settled as soon as they are right again.
 */
export const watchPromises: Watch = {
  name: 'first-contact.promises',
  about: ['first-contact', 'settings'],
  topics: ['findings', 'first-contact'],
  isDue: (context) => !isTrue(mismatchNow(context)),
  apply: mendFindings,
};
