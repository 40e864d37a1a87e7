import { type ReactNode, useState } from 'react';
import { useAccentPreview } from '../../design/use-accent-preview.ts';
import { useCommand } from '../../call/use-command.ts';
import { storeCalls } from '../calls.ts';
import { type Step, type TypedPin, steps } from './set-up-draft.ts';
import { setUpOf } from './set-up-of.ts';
import { setUpProblems } from './set-up-problems.ts';
import { StepForm } from './step-form.tsx';
import { StepRail } from './step-rail.tsx';
import { stepScreens } from './step-screens.ts';
import { forgetDraft, useSetUpDraft } from './use-set-up-draft.ts';
import classes from './wizard.module.css';

/** The first set-up, one thing at a time: six short steps and a look over all of it. */
export function Wizard(): ReactNode {
  const [draft, change] = useSetUpDraft();
  const [typedPin, typePin] = useState<TypedPin>({ pin: '', again: '' });
  const [insisted, setInsisted] = useState(false);
  const setUp = useCommand(storeCalls.setUp, { onDone: forgetDraft });
  useAccentPreview(draft.operatorTheme);

  const { step } = draft;
  const problems = setUpProblems(draft, typedPin);
  const here = problems.filter((problem) => problem.step === step);
  const goTo = (next: Step): void => {
    setInsisted(false);
    change({ step: next });
  };
  const goOn = (): void => {
    const next = steps[steps.indexOf(step) + 1];
    if (next === undefined) setUp.mutate({ ...setUpOf(draft), managerPin: typedPin.pin });
    else if (here.length > 0) setInsisted(true);
    else goTo(next);
  };
  const Screen = stepScreens[step];
  return (
    <div className={classes['wizard']}>
      <StepRail current={step} problems={problems} onChoose={goTo} />
      <StepForm
        key={step}
        step={step}
        finishable={problems.length === 0}
        saving={setUp.isPending}
        onBack={goTo}
        onNext={goOn}
      >
        <Screen
          draft={draft}
          change={change}
          typedPin={typedPin}
          typePin={typePin}
          problems={step === 'summary' ? problems : here}
          insisted={insisted}
          goTo={goTo}
        />
      </StepForm>
    </div>
  );
}
