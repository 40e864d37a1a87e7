import { z } from 'zod';
import { type RoomContract, command, query } from '../call/procedure.ts';
import { inCharge, staffOfHall } from '../queue/audience.ts';
import { businessDateSchema } from '../time/business-date-schema.ts';
import { step } from './step-command.ts';
import { suggestionCategory, suggestionLine } from './suggestion.ts';

const id = z.int().positive();
const readers = [...staffOfHall, 'regional'] as const;
const topics = ['first-contact'] as const;
const nameTaken = 'first-contact.category-name-taken';

/** 意见建议 (B17): what was suggested, and what it has changed. */
export const suggestionContract = {
  /** Suggestions opened on these days, and what else has changed a standard; the newest first. */
  suggestions: query({
    input: z.strictObject({ from: businessDateSchema, to: businessDateSchema }),
    output: z.strictObject({ suggestions: z.array(suggestionLine) }),
    roles: readers,
    topics: [...topics, 'staff', 'roster'],
  }),
  suggestionCategories: query({
    input: z.strictObject({}),
    output: z.array(suggestionCategory),
    roles: readers,
    topics,
  }),
  addSuggestionCategory: command({
    input: suggestionCategory.pick({ name: true }),
    output: suggestionCategory,
    roles: ['store-manager', 'regional'],
    topics,
    refusals: [nameTaken],
  }),
  changeSuggestionCategory: command({
    input: suggestionCategory,
    output: suggestionCategory,
    roles: ['store-manager', 'regional'],
    topics,
    refusals: ['first-contact.category-unknown', nameTaken],
  }),
  /** 归类. */
  sortSuggestion: step({ categoryId: id }, ['first-contact.no-suggestion', 'first-contact.category-unknown']),
  /** 促成标准改动: what changed, and from which day on. */
  noteStandardChange: step({ what: z.string().trim().min(1).max(400), on: businessDateSchema }, [], inCharge),
} satisfies RoomContract;
