import { correctiveActionActsEn } from './acts.en.ts';
import { actionBoardTextsEn } from './board-texts.en.ts';
import { correctiveActionFindingTextsEn } from './finding-texts.en.ts';
import { redTagTextsEn } from './red-tag-texts.en.ts';
import { repairTextsEn } from './repair-texts.en.ts';
import { correctiveActionSettingTextsEn } from './setting-texts.en.ts';
import type { CorrectiveActionTexts } from './texts.zh-CN.ts';

export const correctiveActionTextsEn: CorrectiveActionTexts = {
  refusals: {
    'unknown-action': 'There is no such action.',
    'unknown-person': 'This person does not work here, or is no longer active.',
    'unknown-photo': 'The photo has not reached the host. Please send it again.',
    'unknown-finding': 'There is no such finding.',
    'finding-is-praise': 'This is praise: there is nothing to put right.',
    'closed-already': 'This action is closed and cannot be changed any more.',
    'under-way-already': 'Somebody is on it already.',
    'waits-for-check': 'It has been reported as fixed and waits for its check.',
    'nothing-to-check': 'It has not been reported as fixed yet, so there is nothing to check.',
    'checker-is-fixer': 'Whoever fixed it cannot check it. Ask somebody else to look.',
    'told-words-missing': 'Please write who was told.',
    'not-parked': 'This action is not on hold.',
    'is-parked': 'This action is on hold. Take it up again first.',
    'unknown-tag': 'There is no such red tag.',
    'tag-is-off': 'What this tag was on has been disposed of.',
    'tag-hangs-still': 'The thing has not been disposed of, so there is nothing to sign.',
    'disposer-signs': 'Whoever disposed of it cannot sign. Ask another manager.',
    'unknown-repair': 'There is no such repair.',
    'back-already': 'This is back in use already.',
    'day-is-over': 'This date is too early. Choose a later one.',
  },
  settings: correctiveActionSettingTextsEn,
  acts: correctiveActionActsEn,
  findings: correctiveActionFindingTextsEn,
  ...actionBoardTextsEn,
  ...redTagTextsEn,
  ...repairTextsEn,
};
