import { parseStaffLines } from '../../../shared/staff/staff-lines.ts';
import type { BusinessTypeDraft } from '../../../shared/store/business-type.ts';
import type { storeContract } from '../../../shared/store/contract.ts';
import { localNameOf } from '../../../shared/store/local-name.ts';
import { presetBusinessType } from '../../../shared/store/preset-business-types.ts';
import type { SentInputOf } from '../../../shared/call/procedure.ts';
import type { BusinessChoice, SetUpDraft } from './set-up-draft.ts';

/** The finished draft as the host takes it, but for the PIN. Asked only where `setUpProblems` finds nothing. */
export function setUpOf(draft: SetUpDraft): Omit<SentInputOf<typeof storeContract.setUp>, 'managerPin'> {
  const { outletType, operatorTheme, counters, businesses, people } = draft;
  return {
    code: draft.code.trim(),
    name: localNameOf(draft.name, draft.nameEn),
    outletType,
    operatorTheme,
    counters: counters.map((counter) => ({ ...counter, name: null })),
    businessTypes: businesses.filter((choice) => choice.offered).map(businessTypeOf),
    staff: parseStaffLines(people).people.map((line) => line.values),
  };
}

/** The preset with what the hall has changed. A renamed business has no English name until somebody gives one. */
export function businessTypeOf(choice: BusinessChoice): BusinessTypeDraft {
  const { code, name, series, targetMinutes, limitMinutes } = choice;
  const preset = presetBusinessType(code)?.draft;
  if (!preset) throw new Error(`There is no preset business ${code}.`);
  const kept = preset.name.zh === name.trim();
  return { ...preset, name: kept ? preset.name : { zh: name.trim() }, series, targetMinutes, limitMinutes };
}
