import { Refusal } from '../../shared/call/refusal.ts';
import type { InputOf, OutputOf } from '../../shared/call/procedure.ts';
import type { specialServiceContract } from '../../shared/special-service/contract.ts';
import { slipPrintsOf } from '../../shared/special-service/step.ts';
import { seatOfPerson } from '../../db/queue/seats.ts';
import { stepsOfCase } from '../../db/special-service/steps.ts';
import type { CommandContext, QueryContext } from '../call/handler.ts';
import { numberOfForm } from '../printing/form-number.ts';
import { printOrShow, shownPaper } from '../printing/print-or-show.ts';
import { appendStep } from './append-step.ts';
import { caseSlipPaper, slipForm, slipSubject } from './case-slip.ts';
import { caseInHall } from './lookup.ts';
import { viewOf } from './views.ts';

type Contract = typeof specialServiceContract;

/** 预览: the slip as it would be printed now, without a number where it has none yet. */
export function previewSlip(
  context: QueryContext,
  { caseId, language }: InputOf<Contract['slipPaper']>,
): OutputOf<Contract['slipPaper']> {
  const one = caseInHall(context, caseId);
  const prints = slipPrintsOf(stepsOfCase(context.db, one.id));
  const values = { caseId, language, counterNumber: counterOf(context) };
  return { html: shownPaper(context, caseSlipPaper, values, prints) };
}

/**
 * 打印回执单: its number is taken with the first print, and every print is a step of the case. The copy that is asked for
 * is the one that the screen knows to be next: the same one asked for again prints nothing twice.
 */
export function printSlip(
  context: CommandContext,
  { caseId, copy, language }: InputOf<Contract['printSlip']>,
): OutputOf<Contract['printSlip']> {
  const one = caseInHall(context, caseId);
  const prints = slipPrintsOf(stepsOfCase(context.db, one.id));
  if (copy > prints) throw new Refusal('printing.other-copy');
  if (copy < prints) return { case: viewOf(context, one), print: { on: 'before' } };
  numberOfForm(context, slipForm, slipSubject(caseId));
  const after = appendStep(context, one, { kind: 'slip-printed', copy });
  const values = { caseId, language, counterNumber: counterOf(context) };
  const print = printOrShow(context, caseSlipPaper, values, slipSubject(caseId), copy);
  return { case: viewOf(context, after), print };
}

/** The counter at which whoever asks sits, by its number. */
function counterOf({ db, caller }: QueryContext): number | null {
  return caller.person === null ? null : (seatOfPerson(db, caller.person)?.counterNumber ?? null);
}
