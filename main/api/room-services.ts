import { settings } from '../../shared/api/settings.ts';
import type { HostServices } from '../call/handler.ts';
import { seatedOn } from '../../db/queue/seats.ts';
import { signedInOn } from '../../db/staff/sign-ins.ts';
import { focusOfTheme } from '../campaigns/theme-focus.ts';
import { checklistImport } from '../checklists/import-checklist.ts';
import { rosterPaper } from '../printing/roster-paper.ts';
import { rosterDaysImport, rosterImport } from '../sheets/roster-import.ts';
import { rosterWorkbook } from '../sheets/roster-workbook.ts';
import { staffImport } from '../sheets/staff-import.ts';
import { furnishCleaningAreas } from '../five-s/cleaning.ts';
import { furnishSuggestionCategories } from '../first-contact/suggestions.ts';
import { furnishShifts } from '../staff/furnish-shifts.ts';
import { furnishChecklist } from '../five-s/furnish-checklist.ts';
import { numberRound, voidNumberOfRound } from '../five-s/number-round.ts';
import { photosLacking } from '../five-s/round-facts.ts';
import { followRound, takeBackRound } from '../five-s/round-outcome.ts';
import { scheduledOf } from '../jobs/job-kind.ts';
import { furnishSpecialHelp } from '../queue/furnish-special-help.ts';
import { freeSeatOf, hasCounterOpen, seatFollowsPerson } from '../queue/seats.ts';
import { furnishSkills } from '../queue/skills.ts';
import { furnishSurgeMeasures } from '../queue/surge-measures.ts';
import { returnNotices } from '../special-service/return-notices.ts';
import { furnishCatalogue } from '../special-service/catalogue-handlers.ts';
import { furnishDesk } from '../stations/furnish.ts';
import { jobKinds } from './jobs.ts';
import { paperKinds } from './paper-kinds.ts';

/** What the host hands to handlers that is the same in every store: what one room needs of later ones. */
export const roomServices = {
  furnishings: [
    furnishDesk,
    furnishShifts,
    furnishSkills,
    furnishSurgeMeasures,
    furnishChecklist,
    furnishCatalogue,
    furnishCleaningAreas,
    furnishSuggestionCategories,
  ],
  counterFurnishings: [furnishSpecialHelp],
  settings,
  onPersonChanged: [seatFollowsPerson],
  onPersonDisabled: [freeSeatOf],
  isAtWork: hasCounterOpen,
  counterFocus: focusOfTheme,
  sheetImports: [staffImport, rosterImport, rosterDaysImport, checklistImport],
  arrivals: [signedInOn, seatedOn],
  photosLacking: [photosLacking],
  onCheckSubmitted: [followRound, numberRound],
  onCheckVoided: [takeBackRound, voidNumberOfRound],
  rosterPaper,
  rosterWorkbook,
  scheduledJobs: scheduledOf(jobKinds),
  paperKinds,
  returnNotices,
} as const satisfies Partial<HostServices>;
