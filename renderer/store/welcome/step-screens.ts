import type { ComponentType } from 'react';
import { BusinessesStep } from './businesses-step.tsx';
import { CountersStep } from './counters-step.tsx';
import { HallStep } from './hall-step.tsx';
import { PeopleStep } from './people-step.tsx';
import { PinStep } from './pin-step.tsx';
import type { Step } from './set-up-draft.ts';
import type { StepProps } from './step-props.ts';
import { SummaryStep } from './summary-step.tsx';
import { ThemeStep } from './theme-step.tsx';

export const stepScreens: Readonly<Record<Step, ComponentType<StepProps>>> = {
  hall: HallStep,
  theme: ThemeStep,
  counters: CountersStep,
  businesses: BusinessesStep,
  people: PeopleStep,
  pin: PinStep,
  summary: SummaryStep,
};
