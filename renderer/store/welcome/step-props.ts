import type { SetUpDraft, Step, TypedPin } from './set-up-draft.ts';
import type { SetUpProblem } from './set-up-problems.ts';
import type { ChangeDraft } from './use-set-up-draft.ts';

/** What every step of the first set-up gets. */
export interface StepProps {
  readonly draft: SetUpDraft;
  readonly change: ChangeDraft;
  readonly typedPin: TypedPin;
  readonly typePin: (typed: TypedPin) => void;
  /** What is wrong on this step; on the last one, what is wrong on any. */
  readonly problems: readonly SetUpProblem[];
  /** True once somebody has tried to go on in spite of the problems. */
  readonly insisted: boolean;
  readonly goTo: (step: Step) => void;
}
