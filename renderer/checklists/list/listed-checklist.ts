import type { TemplateSummary } from '../../../shared/checklists/template-contract.ts';
import type { KeptRecord } from '../../store/settings/records-page.tsx';

/** A checklist as the list of the settings takes it. */
export interface ListedChecklist extends KeptRecord, TemplateSummary {
  readonly active: boolean;
}

export function listed(summary: TemplateSummary): ListedChecklist {
  const { id, active } = summary.template;
  return { ...summary, id, active };
}
