import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A real queue log to try the product on: one month of the "Anonymous Bank" call-centre data of Technion, Israel
 * Institute of Technology, documented by Ilan Guedj and Avi Mandelbaum (2000). It is not part of this repository.
 */
const folder =
  process.env['STOREFRONT_SHARED_DATA'] ?? join(import.meta.dirname, '../../../..', 'shared', 'data');

export const realLog = join(folder, 'anonymous_bank_1999_january.csv');

/** Tests that need the real log are skipped without it, and say so. */
export const hasRealLog = existsSync(realLog);
if (!hasRealLog) {
  console.warn(`Skipped: the replays of the real log, for ${realLog} is not there.`);
}
