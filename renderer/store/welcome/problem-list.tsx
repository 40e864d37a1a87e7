import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../design/notice.tsx';
import type { SetUpProblem } from './set-up-problems.ts';

export interface ProblemListProps {
  readonly problems: readonly SetUpProblem[];
  /** What can be done about each. */
  readonly act?: (problem: SetUpProblem) => ReactNode;
}

/** What still has to be put right, in plain words. */
export function ProblemList({ problems, act }: ProblemListProps): ReactNode {
  const { t } = useTranslation('store');
  return problems.map((problem) => (
    <Notice key={JSON.stringify(problem)} kind="warning" acts={act?.(problem)}>
      {t(`welcome.problems.${problem.code}`, problem.details)}
    </Notice>
  ));
}
