import { z } from 'zod';
import { type RoomContract, command, query } from '../call/procedure.ts';
import { staffOfHall } from '../queue/audience.ts';
import { businessDateSchema } from '../time/business-date-schema.ts';
import { suggestionCategory, suggestionLine } from './suggestion.ts';

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
} satisfies RoomContract;
