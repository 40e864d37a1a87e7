import type { Check, CheckView } from '../../shared/checklists/check.ts';
import { roundReportForm } from '../../shared/five-s/round-form.ts';
import { voidFormNumber } from '../../db/printing/form-numbers.ts';
import type { CommandContext } from '../call/handler.ts';
import { numberOfForm } from '../printing/form-number.ts';

/** A round that is handed in: its report takes its 编号. */
export function numberRound(context: CommandContext, { check: { id, kind } }: CheckView): void {
  if (kind === 'five-s') numberOfForm(context, roundReportForm, { kind: 'check', id });
}

/** 作废: the number of a round that is taken back stays in its series, and is given to no other. */
export function voidNumberOfRound({ db, hall, now }: CommandContext, { id, kind }: Check): void {
  if (kind !== 'five-s') return;
  const form = { hallId: hall.id, kind: roundReportForm.kind, subject: { kind: 'check', id } };
  voidFormNumber(db, form, 'check-voided', now);
}
