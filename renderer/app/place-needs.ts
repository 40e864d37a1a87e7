import type { Role } from '../../shared/call/caller.ts';
import { mayCall } from '../../shared/call/may-call.ts';
import type { Callable } from '../call/room-calls.ts';
import { auditCalls } from '../audit/calls.ts';
import { specialServiceCalls } from '../special-service/calls.ts';
import { campaignsCalls } from '../campaigns/calls.ts';
import { checklistsCalls } from '../checklists/calls.ts';
import { firstContactCalls } from '../first-contact/calls.ts';
import { lostFoundCalls } from '../lost-found/calls.ts';
import { fiveSCalls } from '../five-s/calls.ts';
import { correctiveActionsCalls } from '../corrective-actions/calls.ts';
import { printingCalls } from '../printing/calls.ts';
import { queueCalls } from '../queue/calls.ts';
import { reportsCalls } from '../reports/calls.ts';
import { sheetsCalls } from '../sheets/calls.ts';
import { staffCalls } from '../staff/calls.ts';
import { stationsCalls } from '../stations/calls.ts';
import { storeCalls } from '../store/calls.ts';

/**
 * What a place is for, as the procedure without which it would be of no use. Who may call that is offered the place;
 * a place that is not named here is for everyone who is signed in.
 */
export const placeNeeds: Readonly<Record<string, Callable>> = {
  '/live': queueCalls.hall,
  '/greeter': queueCalls.issueTicket,
  '/counter': queueCalls.takeSeat,
  '/special': specialServiceCalls.cases,
  '/special/case': specialServiceCalls.case,
  '/special/new': specialServiceCalls.openCase,
  '/five-s': fiveSCalls.today,
  '/five-s/round': checklistsCalls.answer,
  '/five-s/paper': fiveSCalls.surprises,
  '/five-s/surprises': fiveSCalls.surprises,
  '/first-contact': firstContactCalls.records,
  '/first-contact/record': firstContactCalls.record,
  '/first-contact/new': firstContactCalls.takeRecord,
  '/first-contact/figures': firstContactCalls.figures,
  '/first-contact/figures/records': firstContactCalls.figureRecords,
  '/first-contact/network': firstContactCalls.networkIssues,
  '/first-contact/suggestions': firstContactCalls.suggestions,
  '/settings/suggestions': firstContactCalls.changeSuggestionCategory,
  '/lost-found': lostFoundCalls.items,
  '/lost-found/item': lostFoundCalls.item,
  '/campaigns': campaignsCalls.prizes,
  '/campaigns/gifts': campaignsCalls.giftLedger,
  '/settings/gifts': campaignsCalls.changeGift,
  '/settings/milestones': campaignsCalls.changeMilestone,
  '/settings/themes': campaignsCalls.changeTheme,
  '/settings/departments': firstContactCalls.changeDepartment,
  '/five-s/show': fiveSCalls.dailyShow,
  '/five-s/show/record': fiveSCalls.showRecord,
  '/five-s/standards': fiveSCalls.setStandard,
  '/five-s/views': fiveSCalls.heatMap,
  '/five-s/views/item': fiveSCalls.itemRounds,
  '/five-s/views/trend': fiveSCalls.trend,
  '/five-s/views/repeats': fiveSCalls.repeats,
  '/five-s/views/compare': fiveSCalls.trend,
  '/five-s/views/photos': fiveSCalls.photoWall,
  '/team/roster': staffCalls.roster,
  '/team/roster/shifts': staffCalls.shifts,
  '/team/roster/import': sheetsCalls.import,
  '/team/certifications': queueCalls.certify,
  '/actions': correctiveActionsCalls.board,
  '/actions/action': correctiveActionsCalls.action,
  '/actions/report': correctiveActionsCalls.openSeen,
  '/actions/rate': correctiveActionsCalls.behindRate,
  '/actions/red-tags': correctiveActionsCalls.redTags,
  '/actions/repairs': correctiveActionsCalls.repairs,
  '/five-s/cleaning': fiveSCalls.cleaningWeek,
  '/reports/day': reportsCalls.day,
  '/reports/day/tickets': reportsCalls.dayTickets,
  '/reports/estimates': reportsCalls.estimates,
  '/reports/steps': reportsCalls.steps,
  '/reports/estimates/tickets': reportsCalls.estimates,
  '/settings': storeCalls.changeProfile,
  '/settings/businesses': storeCalls.changeBusinessType,
  '/settings/special': specialServiceCalls.changeEntry,
  '/settings/series': storeCalls.changeSeries,
  '/settings/counters': queueCalls.setCounterRules,
  '/settings/people': staffCalls.changePerson,
  '/settings/people/import': sheetsCalls.import,
  '/settings/stations': stationsCalls.add,
  '/settings/stations/network': stationsCalls.changeNetwork,
  '/printing': printingCalls.jobs,
  '/settings/printers': printingCalls.addPrinter,
  '/settings/announcements': queueCalls.setDisplayStation,
  '/settings/kiosk': queueCalls.setKioskLayout,
  '/settings/ticket': queueCalls.setTicketDesign,
  '/settings/surge': queueCalls.addSurgeMeasure,
  '/settings/checklists': checklistsCalls.saveContent,
  '/settings/checklists/items': checklistsCalls.saveContent,
  '/settings/checklists/import': checklistsCalls.saveContent,
  '/settings/checklists/versions': checklistsCalls.versions,
  '/settings/hours': storeCalls.changeOpeningHours,
  '/settings/rules': storeCalls.changeSetting,
  '/settings/audit': auditCalls.entries,
  '/settings/rights': auditCalls.entries,
};

/** Whether a place is offered: also where somebody else's number and PIN are enough to do there what it is for. */
export function mayOpen(path: string, roles: readonly Role[]): boolean {
  const procedure = placeNeeds[path]?.procedure;
  if (!procedure || mayCall(roles, procedure)) return true;
  return procedure.kind === 'command' && procedure.onSite === true && roles.length > 0;
}

/** Who may open a place, where not everyone may. */
export function rolesFor(path: string): readonly Role[] {
  const roles = placeNeeds[path]?.procedure.roles;
  return roles === undefined || roles === 'everyone' || roles === 'anyone' ? [] : roles;
}
