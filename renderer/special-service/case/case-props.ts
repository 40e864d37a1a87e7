import type { CaseView } from '../../../shared/special-service/case-view.ts';

/** What every part of a case's page works with. */
export interface CaseProps {
  readonly one: CaseView;
}
