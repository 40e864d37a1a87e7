import { auditChainBroken } from '../audit/finding-kinds.ts';
import { campaignsFindingKinds } from '../campaigns/finding-kinds.ts';
import { correctiveActionFindingKinds } from '../corrective-actions/finding-kinds.ts';
import { specialServiceFindingKinds } from '../special-service/finding-kinds.ts';
import { firstContactFindingKinds } from '../first-contact/finding-kinds.ts';
import { lostFoundFindingKinds } from '../lost-found/finding-kinds.ts';
import type { FindingKind } from '../findings/finding-kind.ts';
import { roundFindingKinds } from '../five-s/finding-kinds.ts';
import { printerStopped } from '../printing/finding-kinds.ts';
import { queueFindingKinds } from '../queue/finding-kinds.ts';
import { backupOverdue, diskLow } from '../upkeep/finding-kinds.ts';

/** Every kind of finding that some room writes. */
export const findingKinds: readonly FindingKind[] = [
  ...queueFindingKinds,
  ...correctiveActionFindingKinds,
  ...specialServiceFindingKinds,
  ...firstContactFindingKinds,
  ...lostFoundFindingKinds,
  ...campaignsFindingKinds,
  ...roundFindingKinds,
  printerStopped,
  diskLow,
  backupOverdue,
  auditChainBroken,
];
