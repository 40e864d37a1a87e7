import type { InputOf, OutputOf } from '../../shared/call/procedure.ts';
import { Refusal } from '../../shared/call/refusal.ts';
import type { roundContract } from '../../shared/five-s/round-contract.ts';
import { mayBegin } from '../../shared/five-s/round-rights.ts';
import type { CommandContext } from '../call/handler.ts';
import { beginCheck } from '../checklists/begin-check.ts';
import { type FiveSChecklist, fiveSChecklist } from './five-s-checklist.ts';
import { itemsDue, routeOn } from './items-due.ts';

type Begin = (typeof roundContract)['beginRound'];
type Wanted = InputOf<Begin>;

/**
 * Begins a round with what is due, or joins the one that is under way. A sheet that was filled in by hand belongs to
 * its own day. Refuses with `five-s.not-your-round`, `five-s.no-checklist`, `five-s.sheet-day` (a paper round without
 * a day, or of a day to come) or `five-s.not-drawn`.
 */
export function beginRound(context: CommandContext, wanted: Wanted): OutputOf<Begin> {
  const { occasion } = wanted;
  if (!mayBegin(occasion, context.caller.roles)) throw new Refusal('five-s.not-your-round');
  const checklist = fiveSChecklist(context);
  const templateId = checklist.template.id;
  if (occasion === 'paper')
    return beginCheck(context, { templateId, occasion, ...sheet(context, checklist, wanted) });
  const items = itemsDue(context, checklist, occasion);
  if (occasion === 'surprise' && items.length === 0) throw new Refusal('five-s.not-drawn');
  return beginCheck(context, { templateId, occasion, items });
}

function sheet(
  context: CommandContext,
  checklist: FiveSChecklist,
  { sheet: filled }: Wanted,
): { readonly date: string; readonly items: readonly string[] } {
  if (!filled || filled.date > context.businessDate) throw new Refusal('five-s.sheet-day');
  const { date, asks } = filled;
  return {
    date,
    items: asks === 'route' ? routeOn(context, checklist, date) : itemsDue(context, checklist, 'paper'),
  };
}
