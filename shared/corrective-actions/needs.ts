import type { ActionLine } from './views.ts';

/** Who looks at the board. */
export interface Looker {
  readonly personId: number | null;
  /** Whether they answer for the hall. */
  readonly leads: boolean;
}

/** Why an action needs somebody, the most urgent first. */
export const needs = ['check', 'returned', 'overdue', 'own', 'nobody'] as const;
export type Need = (typeof needs)[number];

/**
 * 待我处理: why an action needs the one who looks; null where it does not. A leader checks what others have fixed, gives
 * away what nobody owns and sees what is overdue; everybody has their own.
 */
export function needOf(line: ActionLine, { personId, leads }: Looker, now: number): Need | null {
  const { life, ownerId } = line;
  const isOwn = personId !== null && ownerId === personId;
  if (life.state === 'closed' || life.state === 'parked') return null;
  if (life.state === 'fixed') return leads && life.fixedBy !== personId ? 'check' : null;
  if (!isOwn && !leads) return null;
  if (life.state === 'returned' && isOwn) return 'returned';
  if (line.dueAt <= now) return 'overdue';
  if (isOwn) return 'own';
  return ownerId === null ? 'nobody' : null;
}

/** What needs somebody, the most urgent first: by need, then by deadline. */
export function neededFirst(
  lines: readonly ActionLine[],
  looker: Looker,
  now: number,
): { readonly line: ActionLine; readonly need: Need }[] {
  return lines
    .flatMap((line) => {
      const need = needOf(line, looker, now);
      return need ? [{ line, need }] : [];
    })
    .sort(
      (one, other) =>
        needs.indexOf(one.need) - needs.indexOf(other.need) || one.line.dueAt - other.line.dueAt,
    );
}
