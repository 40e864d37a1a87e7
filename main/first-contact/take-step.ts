import type { RecordView } from '../../shared/first-contact/record-view.ts';
import type { StepBody } from '../../shared/first-contact/step.ts';
import type { CommandContext } from '../call/handler.ts';
import { appendStep } from './append-step.ts';
import { recordInHall } from './lookup.ts';
import { viewOf } from './views.ts';

/** Takes a step of a record and answers with how it is then. Refuses as `recordInHall` and `appendStep` do. */
export function takeStep(context: CommandContext, recordId: number, body: StepBody): RecordView {
  return viewOf(context, appendStep(context, recordInHall(context, recordId), body));
}
