import { endPause } from '../../db/queue/floor.ts';
import { type Seat, endSeat } from '../../db/queue/seats.ts';
import type { CommandContext } from '../call/handler.ts';

/** A seat is empty from a moment on (UTC ms), and a pause ends with it. @param inexact by the day's end, not by a person */
export function vacate(
  context: CommandContext,
  { id, counterId, personId }: Seat,
  at: number,
  inexact = false,
): void {
  endPause(context.db, counterId, at);
  endSeat(context.db, id, at);
  recordSeat(context, 'seat.left', counterId, { personId, inexact });
}

/** Records who sat down at a counter, or left it. */
export function recordSeat(
  context: CommandContext,
  kind: 'seat.taken' | 'seat.left',
  counterId: number,
  body: Readonly<Record<string, number | boolean>>,
): void {
  context.record({ kind, subjectKind: 'counter', subjectId: counterId, body });
}
