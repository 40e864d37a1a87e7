import type { FindingKind } from '../findings/finding-kind.ts';
import { backupOverdue, diskLow } from '../upkeep/finding-kinds.ts';

/** Every kind of finding that some room writes. */
export const findingKinds: readonly FindingKind[] = [diskLow, backupOverdue];
