import type { OutputOf } from '../../../shared/call/procedure.ts';
import type { standardContract } from '../../../shared/five-s/standard-contract.ts';
import type { StandardPhoto } from '../../../shared/five-s/standard.ts';

/** An item with its standards. */
export type StandardItem = OutputOf<typeof standardContract.standardItems>[number];

/** The standard that counts: of those not taken back, the one set last. */
export function inForce({ history }: StandardItem): StandardPhoto | undefined {
  return history.find(({ removedAt }) => removedAt === null);
}
