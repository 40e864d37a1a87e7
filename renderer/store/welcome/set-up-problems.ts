import { newPin, weaknessOf } from '../../../shared/staff/pin.ts';
import { parseStaffLines } from '../../../shared/staff/staff-lines.ts';
import type { PersonValues } from '../../../shared/staff/person.ts';
import { isLimitBelowTarget } from '../../../shared/store/business-type.ts';
import { unservedSeries } from '../../../shared/store/coverage.ts';
import { hallCode } from '../../../shared/store/hall.ts';
import { localName } from '../../../shared/store/local-name.ts';
import { firstManagerOf } from '../../../shared/store/set-up.ts';
import type { WelcomeTexts } from '../../../shared/store/welcome-texts.zh-CN.ts';
import type { SetUpDraft, Step, TypedPin } from './set-up-draft.ts';

/** Something that keeps the set-up from being finished, and the step on which it is put right. */
export interface SetUpProblem {
  readonly step: Step;
  readonly code: keyof WelcomeTexts['problems'];
  readonly details: Readonly<Record<string, string | number>>;
}

/** All that is still missing or wrong, in the order of the steps. */
export function setUpProblems(draft: SetUpDraft, typed: TypedPin): SetUpProblem[] {
  return [
    ...hallProblems(draft),
    ...counterProblems(draft),
    ...businessProblems(draft),
    ...peopleProblems(draft),
    ...pinProblems(draft, typed),
  ];
}

function hallProblems({ name, code }: SetUpDraft): SetUpProblem[] {
  const problems: SetUpProblem[] = [];
  if (name.trim() === '') problems.push({ step: 'hall', code: 'name-missing', details: {} });
  else if (!localName.safeParse({ zh: name }).success)
    problems.push({ step: 'hall', code: 'name-too-long', details: {} });
  if (code.trim() === '') problems.push({ step: 'hall', code: 'code-missing', details: {} });
  else if (!hallCode.safeParse(code).success)
    problems.push({ step: 'hall', code: 'code-wrong', details: {} });
  return problems;
}

function counterProblems({ counters, businesses }: SetUpDraft): SetUpProblem[] {
  const idle = counters.filter(({ series }) => series.length === 0);
  const problems: SetUpProblem[] = idle.map(({ number }) => ({
    step: 'counters',
    code: 'counter-without-series',
    details: { number },
  }));
  const unserved = unservedSeries(
    businesses.map(({ series, offered }) => ({ series, active: offered })),
    counters.map(({ series }) => ({ series, active: true })),
  );
  if (unserved.length > 0) {
    problems.push({
      step: 'counters',
      code: 'series-not-served',
      details: { letters: unserved.join('、') },
    });
  }
  return problems;
}

function businessProblems({ businesses }: SetUpDraft): SetUpProblem[] {
  const offered = businesses.filter((choice) => choice.offered);
  if (offered.length === 0) return [{ step: 'businesses', code: 'no-businesses', details: {} }];
  return offered.flatMap((choice): SetUpProblem[] => {
    const { code, name } = choice;
    if (name.trim() === '') return [{ step: 'businesses', code: 'business-name-missing', details: { code } }];
    return isLimitBelowTarget(choice)
      ? [{ step: 'businesses', code: 'limit-below-target', details: { name } }]
      : [];
  });
}

function peopleProblems({ people }: SetUpDraft): SetUpProblem[] {
  const { length: count } = parseStaffLines(people).problems;
  const problems: SetUpProblem[] = [];
  if (count > 0) problems.push({ step: 'people', code: 'lines-wrong', details: { count } });
  if (!managerIn(people)) problems.push({ step: 'people', code: 'no-manager', details: {} });
  return problems;
}

function pinProblems({ people }: SetUpDraft, { pin, again }: TypedPin): SetUpProblem[] {
  const code = pinProblem(pin, again, managerIn(people)?.staffNumber ?? '');
  return code === null ? [] : [{ step: 'pin', code, details: {} }];
}

function pinProblem(pin: string, again: string, staffNumber: string): SetUpProblem['code'] | null {
  if (pin === '') return 'pin-missing';
  if (!newPin.safeParse(pin).success) return 'pin-wrong';
  if (weaknessOf(pin, staffNumber) !== null) return 'pin-weak';
  return pin === again ? null : 'pins-differ';
}

/** Who signs in first, as far as the list of people can be read. */
export function managerIn(people: string): PersonValues | undefined {
  return firstManagerOf(parseStaffLines(people).people.map(({ values }) => values));
}
