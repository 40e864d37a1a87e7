import type { PaperKind } from '../printing/paper-kind.ts';

/** Everything that the store prints, whichever room it belongs to. */
export const paperKinds: readonly PaperKind[] = [];
