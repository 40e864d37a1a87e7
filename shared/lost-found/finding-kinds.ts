import type { FindingKind } from '../findings/finding-kind.ts';

/** 失物到期: nobody came for it, and it is to be handed over. */
export const handOverDue: FindingKind = {
  kind: 'lost-found.hand-over-due',
  name: { zh: '失物到期待移交', en: 'Lost property to hand over' },
};

/** 拾金不昧: a thing that somebody of the staff found is with its owner again. Praise. */
export const returnedByStaff: FindingKind = {
  kind: 'lost-found.returned',
  name: { zh: '归还失物', en: 'Lost property returned' },
};

/** What this room finds. */
export const lostFoundFindingKinds: readonly FindingKind[] = [handOverDue, returnedByStaff];
