import type { SurpriseMonth } from '../../shared/five-s/round.ts';
import { checksBetween } from '../../db/checklists/checks.ts';
import { type SurpriseDraw, listDraws } from '../../db/five-s/surprise-draws.ts';
import type { QueryContext } from '../call/handler.ts';

/** 抽取记录: the days that have come, whether they were walked, and the salt of the months that are over. */
export function surprises(context: QueryContext): SurpriseMonth[] {
  return listDraws(context.db, context.hall.id).map((draw) => toldOf(context, draw));
}

function toldOf(
  { db, hall, businessDate }: QueryContext,
  { month, drawnAt, commitment, days, salt }: SurpriseDraw,
): SurpriseMonth {
  const come = days.filter((date) => date <= businessDate);
  return {
    month,
    drawnAt,
    commitment,
    days: come.map((date) => ({
      date,
      done: checksBetween(db, hall.id, 'five-s', date, date).some(
        ({ occasion, submittedAt, state }) =>
          occasion === 'surprise' && submittedAt !== null && state !== 'void',
      ),
    })),
    salt: businessDate.slice(0, 7) > month ? salt : null,
  };
}
