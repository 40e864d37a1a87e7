import { Refusal } from '../../shared/call/refusal.ts';
import type { InputOf, OutputOf } from '../../shared/call/procedure.ts';
import type { firstContactContract } from '../../shared/first-contact/contract.ts';
import { slipPrintsOf } from '../../shared/first-contact/step.ts';
import { stepsOfRecord } from '../../db/first-contact/steps.ts';
import type { CommandContext } from '../call/handler.ts';
import { numberOfForm } from '../printing/form-number.ts';
import { printOrShow } from '../printing/print-or-show.ts';
import { appendStep } from './append-step.ts';
import { recordInHall } from './lookup.ts';
import { firstContactSlip, recordForm, recordSubject } from './slip-paper.ts';
import { viewOf } from './views.ts';

type PrintSlip = (typeof firstContactContract)['printSlip'];

/**
 * 打印首问单: its number is taken with the first print, and every print is a step of the record. The copy that is asked
 * for is the one that the screen knows to be next: the same one asked for again prints nothing twice.
 */
export function printFirstContact(
  context: CommandContext,
  { recordId, copy, language }: InputOf<PrintSlip>,
): OutputOf<PrintSlip> {
  const record = recordInHall(context, recordId);
  const prints = slipPrintsOf(stepsOfRecord(context.db, recordId));
  if (copy > prints) throw new Refusal('printing.other-copy');
  if (copy < prints) return { record: viewOf(context, record), print: { on: 'before' } };
  const subject = recordSubject(recordId);
  numberOfForm(context, recordForm, subject);
  const after = appendStep(context, record, { kind: 'slip-printed', copy });
  const print = printOrShow(context, firstContactSlip, { recordId, language }, subject, copy);
  return { record: viewOf(context, after), print };
}
