import type { InputOf, OutputOf } from '../../shared/call/procedure.ts';
import { Refusal } from '../../shared/call/refusal.ts';
import type { firstContactContract } from '../../shared/first-contact/contract.ts';
import type { suggestionContract } from '../../shared/first-contact/suggestion-contract.ts';
import {
  type SuggestionCategory,
  presetSuggestionCategories,
  suggestionOf,
} from '../../shared/first-contact/suggestion.ts';
import type { Db } from '../../db/database/handle.ts';
import { recordsOpened } from '../../db/first-contact/records.ts';
import { stepsOfRecords } from '../../db/first-contact/steps.ts';
import {
  insertSuggestionCategory,
  suggestionCategories,
  updateSuggestionCategory,
} from '../../db/first-contact/suggestion-categories.ts';
import type { CommandContext, QueryContext, RoomHandlers } from '../call/handler.ts';
import { recordInHall } from './lookup.ts';
import { spanOf } from './span.ts';
import { takeStep } from './take-step.ts';
import { linesOf } from './views.ts';

type Contract = typeof suggestionContract &
  Pick<typeof firstContactContract, 'sortSuggestion' | 'noteStandardChange'>;

/** 意见建议 (B17). */
export const suggestionHandlers: RoomHandlers<Contract> = {
  suggestions: listSuggestions,
  suggestionCategories: ({ db, hall }) => suggestionCategories(db, hall.id),

  addSuggestionCategory: (context, { name }) => {
    assertNameFree(context, name.zh);
    const id = insertSuggestionCategory(context.db, context.hall.id, name);
    return changed(context, 'suggestion-category.added', { id, name, active: true });
  },
  changeSuggestionCategory: (context, category) => {
    if (!suggestionCategories(context.db, context.hall.id).some(({ id }) => id === category.id)) {
      throw new Refusal('first-contact.category-unknown');
    }
    assertNameFree(context, category.name.zh, category.id);
    updateSuggestionCategory(context.db, category);
    return changed(context, 'suggestion-category.changed', category);
  },

  sortSuggestion: (context, { recordId, categoryId }) => {
    if (recordInHall(context, recordId).kind !== 'suggestion') {
      throw new Refusal('first-contact.no-suggestion');
    }
    const category = suggestionCategories(context.db, context.hall.id).find(({ id }) => id === categoryId);
    if (!category?.active) throw new Refusal('first-contact.category-unknown');
    return takeStep(context, recordId, { kind: 'sorted', categoryId });
  },
  noteStandardChange: (context, { recordId, what, on }) =>
    takeStep(context, recordId, { kind: 'standard-changed', what, on }),
};

/** 建议类别 that a new hall begins with. */
export function furnishSuggestionCategories(db: Db, hallId: number): void {
  for (const name of presetSuggestionCategories) insertSuggestionCategory(db, hallId, name);
}

/** What was suggested, and whatever else has changed a standard. */
function listSuggestions(
  context: QueryContext,
  input: InputOf<Contract['suggestions']>,
): OutputOf<Contract['suggestions']> {
  const { db, hall } = context;
  const opened = recordsOpened(db, hall.id, ...spanOf(context, input));
  const steps = stepsOfRecords(
    db,
    opened.map(({ id }) => id),
  );
  const lines = linesOf(
    context,
    opened.filter(
      ({ id, kind }) => kind === 'suggestion' || suggestionOf(steps.get(id) ?? []).changes.length > 0,
    ),
  );
  return {
    suggestions: lines.map((line) => ({ ...line, ...suggestionOf(steps.get(line.id) ?? []) })).toReversed(),
  };
}

function assertNameFree({ db, hall }: CommandContext, zh: string, except?: number): void {
  const holder = suggestionCategories(db, hall.id).find(({ name }) => name.zh === zh);
  if (holder && holder.id !== except) throw new Refusal('first-contact.category-name-taken', { name: zh });
}

function changed(context: CommandContext, kind: string, category: SuggestionCategory): SuggestionCategory {
  const { id, active } = category;
  context.record({ kind, subjectKind: 'suggestion-category', subjectId: id, body: { active } });
  return category;
}
