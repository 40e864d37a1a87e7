import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { AppTexts } from '../../shared/app/texts.zh-CN.ts';

/** The words in the main navigation, in their order. */
export const placeWords = [
  'live',
  'service',
  'inspection',
  'team',
  'reports',
  'settings',
] as const satisfies readonly (keyof AppTexts['places'])[];
export type PlaceWord = (typeof placeWords)[number];

/** One screen and where it is found. */
export interface Place {
  readonly path: string;
  /** `staff`: under the main navigation. `quiet`: with nowhere else to go. `bare`: it has the whole window. */
  readonly frame: 'staff' | 'quiet' | 'bare';
  /** The word of the navigation that stands for it; the first place of a word is where the word leads. */
  readonly word?: PlaceWord;
  /** Its name in the line below the navigation, where its word has several places. */
  readonly name?: keyof AppTexts['placeNames'];
  /** True for a screen that says itself when the host is lost, in the size of its readers. */
  readonly saysLost?: boolean;
  /** True for a screen of the staff outside the main navigation: it asks who is there, as those under it do. */
  readonly signedIn?: boolean;
  /** True for what can be looked at before the hall is set up. */
  readonly beforeSetUp?: boolean;
  readonly Screen: LazyExoticComponent<ComponentType>;
}

type Load = () => Promise<ComponentType>;

const loads: Load[] = [];

/** Loads a screen when it is first shown: a chunk of its own for each place. */
function screen(load: Load): LazyExoticComponent<ComponentType> {
  loads.push(load);
  return lazy(async () => ({ default: await load() }));
}

/** Every place of the product. A room adds its lines here. */
export const places: readonly Place[] = [
  {
    path: '/welcome',
    frame: 'quiet',
    beforeSetUp: true,
    Screen: screen(async () => (await import('./welcome-place.tsx')).WelcomePlace),
  },
  {
    path: '/join',
    frame: 'quiet',
    beforeSetUp: true,
    Screen: screen(async () => (await import('../stations/join-host/join-host-page.tsx')).JoinHostPage),
  },
  {
    path: '/live',
    frame: 'staff',
    word: 'live',
    Screen: screen(async () => (await import('./live-place.tsx')).LivePlace),
  },
  {
    path: '/greeter',
    frame: 'staff',
    word: 'live',
    Screen: screen(async () => (await import('./greeter-place.tsx')).GreeterPlace),
  },
  {
    path: '/display',
    frame: 'bare',
    saysLost: true,
    Screen: screen(async () => (await import('./display-place.tsx')).DisplayPlace),
  },
  {
    path: '/plate',
    frame: 'bare',
    saysLost: true,
    Screen: screen(async () => (await import('../queue/plate/plate-page.tsx')).PlatePage),
  },
  {
    path: '/kiosk',
    frame: 'bare',
    saysLost: true,
    Screen: screen(async () => (await import('./kiosk-place.tsx')).KioskPlace),
  },
  {
    path: '/counter',
    frame: 'bare',
    signedIn: true,
    Screen: screen(async () => (await import('./counter-place.tsx')).CounterPlace),
  },
  {
    path: '/special',
    frame: 'staff',
    word: 'service',
    name: 'special',
    Screen: screen(async () => (await import('../special-service/list/desk-page.tsx')).DeskPage),
  },
  {
    path: '/special/case',
    frame: 'staff',
    word: 'service',
    Screen: screen(async () => (await import('../special-service/case/case-page.tsx')).CasePage),
  },
  {
    path: '/special/new',
    frame: 'staff',
    word: 'service',
    Screen: screen(async () => (await import('../special-service/new-case/new-case-page.tsx')).NewCasePage),
  },
  {
    path: '/first-contact',
    frame: 'staff',
    word: 'service',
    name: 'firstContact',
    Screen: screen(
      async () => (await import('../first-contact/list/first-contact-page.tsx')).FirstContactPage,
    ),
  },
  {
    path: '/first-contact/record',
    frame: 'staff',
    word: 'service',
    Screen: screen(async () => (await import('../first-contact/record/record-page.tsx')).RecordPage),
  },
  {
    path: '/first-contact/new',
    frame: 'staff',
    word: 'service',
    Screen: screen(
      async () => (await import('../first-contact/new-record/new-record-page.tsx')).NewRecordPage,
    ),
  },
  {
    path: '/first-contact/figures',
    frame: 'staff',
    word: 'service',
    Screen: screen(async () => (await import('../first-contact/figures/figures-page.tsx')).FiguresPage),
  },
  {
    path: '/first-contact/figures/records',
    frame: 'staff',
    word: 'service',
    Screen: screen(
      async () => (await import('../first-contact/figures/figure-records-page.tsx')).FigureRecordsPage,
    ),
  },
  {
    path: '/first-contact/network',
    frame: 'staff',
    word: 'service',
    Screen: screen(async () => (await import('../first-contact/network/network-page.tsx')).NetworkPage),
  },
  {
    path: '/first-contact/suggestions',
    frame: 'staff',
    word: 'service',
    Screen: screen(
      async () => (await import('../first-contact/suggestions/suggestions-page.tsx')).SuggestionsPage,
    ),
  },
  {
    path: '/lost-found',
    frame: 'staff',
    word: 'service',
    name: 'lostFound',
    Screen: screen(async () => (await import('../lost-found/lost-found-page.tsx')).LostFoundPage),
  },
  {
    path: '/lost-found/item',
    frame: 'staff',
    word: 'service',
    Screen: screen(async () => (await import('../lost-found/item-page.tsx')).ItemPage),
  },
  {
    path: '/campaigns',
    frame: 'staff',
    word: 'service',
    name: 'campaigns',
    Screen: screen(async () => (await import('../campaigns/today/campaigns-page.tsx')).CampaignsPage),
  },
  {
    path: '/campaigns/gifts',
    frame: 'staff',
    word: 'service',
    name: 'gifts',
    Screen: screen(async () => (await import('../campaigns/gifts/ledger-page.tsx')).LedgerPage),
  },
  {
    path: '/five-s',
    frame: 'staff',
    word: 'inspection',
    name: 'fiveS',
    Screen: screen(async () => (await import('../five-s/home/five-s-page.tsx')).FiveSPage),
  },
  {
    path: '/five-s/round',
    frame: 'bare',
    signedIn: true,
    Screen: screen(async () => (await import('../five-s/round/round-page.tsx')).RoundPage),
  },
  {
    path: '/five-s/paper',
    frame: 'staff',
    word: 'inspection',
    Screen: screen(async () => (await import('../five-s/home/paper-page.tsx')).PaperPage),
  },
  {
    path: '/five-s/surprises',
    frame: 'staff',
    word: 'inspection',
    Screen: screen(async () => (await import('../five-s/home/surprises-page.tsx')).SurprisesPage),
  },
  {
    path: '/five-s/show',
    frame: 'staff',
    word: 'inspection',
    name: 'dailyShow',
    Screen: screen(async () => (await import('../five-s/show/show-page.tsx')).ShowPage),
  },
  {
    path: '/five-s/show/record',
    frame: 'staff',
    word: 'inspection',
    Screen: screen(async () => (await import('../five-s/show/record-page.tsx')).ShowRecordPage),
  },
  {
    path: '/five-s/standards',
    frame: 'staff',
    word: 'inspection',
    name: 'standards',
    Screen: screen(async () => (await import('../five-s/standards/standards-page.tsx')).StandardsPage),
  },
  {
    path: '/five-s/views',
    frame: 'staff',
    word: 'inspection',
    name: 'fiveSViews',
    Screen: screen(async () => (await import('../five-s/views/heat-page.tsx')).HeatPage),
  },
  {
    path: '/five-s/views/item',
    frame: 'staff',
    word: 'inspection',
    Screen: screen(async () => (await import('../five-s/views/item-page.tsx')).ItemPage),
  },
  {
    path: '/five-s/views/trend',
    frame: 'staff',
    word: 'inspection',
    Screen: screen(async () => (await import('../five-s/views/trend-page.tsx')).TrendPage),
  },
  {
    path: '/five-s/views/repeats',
    frame: 'staff',
    word: 'inspection',
    Screen: screen(async () => (await import('../five-s/views/repeats-page.tsx')).RepeatsPage),
  },
  {
    path: '/five-s/views/compare',
    frame: 'staff',
    word: 'inspection',
    Screen: screen(async () => (await import('../five-s/views/compare-page.tsx')).ComparePage),
  },
  {
    path: '/five-s/views/photos',
    frame: 'staff',
    word: 'inspection',
    Screen: screen(async () => (await import('../five-s/views/photos-page.tsx')).PhotosPage),
  },
  {
    path: '/team/roster',
    frame: 'staff',
    word: 'team',
    Screen: screen(async () => (await import('../staff/roster/roster-page.tsx')).RosterPage),
  },
  {
    path: '/team/certifications',
    frame: 'staff',
    word: 'team',
    Screen: screen(
      async () => (await import('../queue/certifications/certifications-page.tsx')).CertificationsPage,
    ),
  },
  {
    path: '/team/roster/shifts',
    frame: 'staff',
    word: 'team',
    Screen: screen(async () => (await import('../staff/roster/shifts-page.tsx')).ShiftsPage),
  },
  {
    path: '/team/roster/import',
    frame: 'staff',
    word: 'team',
    Screen: screen(async () => (await import('../sheets/roster-import-page.tsx')).RosterImportPage),
  },
  {
    path: '/actions',
    frame: 'staff',
    word: 'inspection',
    name: 'actions',
    Screen: screen(async () => (await import('../corrective-actions/board/board-page.tsx')).BoardPage),
  },
  {
    path: '/actions/action',
    frame: 'staff',
    word: 'inspection',
    Screen: screen(async () => (await import('../corrective-actions/action/action-page.tsx')).ActionPage),
  },
  {
    path: '/actions/report',
    frame: 'staff',
    word: 'inspection',
    Screen: screen(async () => (await import('../corrective-actions/report/report-page.tsx')).ReportPage),
  },
  {
    path: '/actions/rate',
    frame: 'staff',
    word: 'inspection',
    Screen: screen(async () => (await import('../corrective-actions/rates/rate-page.tsx')).RatePage),
  },
  {
    path: '/actions/red-tags',
    frame: 'staff',
    word: 'inspection',
    name: 'redTags',
    Screen: screen(
      async () => (await import('../corrective-actions/red-tags/red-tags-page.tsx')).RedTagsPage,
    ),
  },
  {
    path: '/actions/repairs',
    frame: 'staff',
    word: 'inspection',
    name: 'repairs',
    Screen: screen(async () => (await import('../corrective-actions/repairs/repairs-page.tsx')).RepairsPage),
  },
  {
    path: '/five-s/cleaning',
    frame: 'staff',
    word: 'inspection',
    name: 'cleaning',
    Screen: screen(async () => (await import('../five-s/cleaning/cleaning-page.tsx')).CleaningPage),
  },
  {
    path: '/reports/day',
    frame: 'staff',
    word: 'reports',
    Screen: screen(async () => (await import('../reports/day/day-page.tsx')).DayPage),
  },
  {
    path: '/reports/day/tickets',
    frame: 'staff',
    word: 'reports',
    Screen: screen(async () => (await import('../reports/day/day-tickets-page.tsx')).DayTicketsPage),
  },
  {
    path: '/reports/estimates',
    frame: 'staff',
    word: 'reports',
    Screen: screen(async () => (await import('../reports/estimates/estimates-page.tsx')).EstimatesPage),
  },
  {
    path: '/reports/steps',
    frame: 'staff',
    word: 'reports',
    Screen: screen(async () => (await import('../reports/steps/steps-page.tsx')).StepsPage),
  },
  {
    path: '/reports/estimates/tickets',
    frame: 'staff',
    word: 'reports',
    Screen: screen(
      async () => (await import('../reports/estimates/estimate-tickets-page.tsx')).EstimateTicketsPage,
    ),
  },
  {
    path: '/settings',
    frame: 'staff',
    word: 'settings',
    Screen: screen(async () => (await import('../store/settings/hall-page.tsx')).HallPage),
  },
  {
    path: '/settings/businesses',
    frame: 'staff',
    word: 'settings',
    Screen: screen(async () => (await import('../store/settings/businesses-page.tsx')).BusinessesPage),
  },
  {
    path: '/settings/special',
    frame: 'staff',
    word: 'settings',
    Screen: screen(
      async () => (await import('../special-service/catalogue/catalogue-page.tsx')).CataloguePage,
    ),
  },
  {
    path: '/settings/series',
    frame: 'staff',
    word: 'settings',
    Screen: screen(async () => (await import('../store/settings/series-page.tsx')).SeriesPage),
  },
  {
    path: '/settings/counters',
    frame: 'staff',
    word: 'settings',
    Screen: screen(async () => (await import('../queue/rules/counter-rules-page.tsx')).CounterRulesPage),
  },
  {
    path: '/settings/departments',
    frame: 'staff',
    word: 'settings',
    Screen: screen(
      async () => (await import('../first-contact/departments/departments-page.tsx')).DepartmentsPage,
    ),
  },
  {
    path: '/settings/suggestions',
    frame: 'staff',
    word: 'settings',
    Screen: screen(
      async () => (await import('../first-contact/suggestions/categories-page.tsx')).SuggestionCategoriesPage,
    ),
  },
  {
    path: '/settings/people',
    frame: 'staff',
    word: 'settings',
    Screen: screen(async () => (await import('./people-place.tsx')).PeoplePlace),
  },
  {
    path: '/settings/people/import',
    frame: 'staff',
    word: 'settings',
    Screen: screen(async () => (await import('../sheets/staff-import-page.tsx')).StaffImportPage),
  },
  {
    path: '/settings/stations',
    frame: 'staff',
    word: 'settings',
    Screen: screen(async () => (await import('../stations/stations-page.tsx')).StationsPage),
  },
  {
    path: '/printing',
    frame: 'staff',
    word: 'live',
    Screen: screen(async () => (await import('../printing/queue/printing-page.tsx')).PrintingPage),
  },
  {
    path: '/settings/printers',
    frame: 'staff',
    word: 'settings',
    Screen: screen(async () => (await import('../printing/settings/printers-page.tsx')).PrintersPage),
  },
  {
    path: '/settings/stations/network',
    frame: 'staff',
    word: 'settings',
    Screen: screen(async () => (await import('../stations/network/network-page.tsx')).NetworkPage),
  },
  {
    path: '/pair',
    frame: 'bare',
    beforeSetUp: true,
    Screen: screen(async () => (await import('./pair-place.tsx')).PairPlace),
  },
  {
    path: '/settings/announcements',
    frame: 'staff',
    word: 'settings',
    Screen: screen(
      async () => (await import('../queue/announcements/settings/announcements-page.tsx')).AnnouncementsPage,
    ),
  },
  {
    path: '/settings/kiosk',
    frame: 'staff',
    word: 'settings',
    Screen: screen(
      async () => (await import('../queue/kiosk/settings/kiosk-settings-page.tsx')).KioskSettingsPage,
    ),
  },
  {
    path: '/settings/ticket',
    frame: 'staff',
    word: 'settings',
    Screen: screen(
      async () => (await import('../queue/ticket-design/ticket-design-page.tsx')).TicketDesignPage,
    ),
  },
  {
    path: '/settings/surge',
    frame: 'staff',
    word: 'settings',
    Screen: screen(async () => (await import('../queue/surge/measures-page.tsx')).MeasuresPage),
  },
  {
    path: '/settings/gifts',
    frame: 'staff',
    word: 'settings',
    Screen: screen(async () => (await import('../campaigns/gift-settings/gifts-page.tsx')).GiftsPage),
  },
  {
    path: '/settings/milestones',
    frame: 'staff',
    word: 'settings',
    Screen: screen(async () => (await import('../campaigns/milestones/milestones-page.tsx')).MilestonesPage),
  },
  {
    path: '/settings/themes',
    frame: 'staff',
    word: 'settings',
    Screen: screen(async () => (await import('../campaigns/themes/themes-page.tsx')).ThemesPage),
  },
  {
    path: '/settings/checklists',
    frame: 'staff',
    word: 'settings',
    Screen: screen(async () => (await import('../checklists/list/checklists-page.tsx')).ChecklistsPage),
  },
  {
    path: '/settings/checklists/items',
    frame: 'staff',
    word: 'settings',
    Screen: screen(async () => (await import('../checklists/editor/items-page.tsx')).ItemsPage),
  },
  {
    path: '/settings/checklists/import',
    frame: 'staff',
    word: 'settings',
    Screen: screen(async () => (await import('../checklists/import-page.tsx')).ImportPage),
  },
  {
    path: '/settings/checklists/versions',
    frame: 'staff',
    word: 'settings',
    Screen: screen(async () => (await import('../checklists/versions/versions-page.tsx')).VersionsPage),
  },
  {
    path: '/settings/hours',
    frame: 'staff',
    word: 'settings',
    Screen: screen(async () => (await import('../store/settings/hours-page.tsx')).HoursPage),
  },
  {
    path: '/settings/rules',
    frame: 'staff',
    word: 'settings',
    Screen: screen(async () => (await import('../store/settings/rules-page.tsx')).RulesPage),
  },
  {
    path: '/settings/audit',
    frame: 'staff',
    word: 'settings',
    Screen: screen(async () => (await import('../audit/entries/audit-page.tsx')).AuditPage),
  },
  {
    path: '/settings/rights',
    frame: 'staff',
    word: 'settings',
    Screen: screen(async () => (await import('../audit/rights/rights-page.tsx')).RightsPage),
  },
  {
    path: '/design',
    frame: 'staff',
    beforeSetUp: true,
    Screen: screen(async () => (await import('../design/gallery/gallery-page.tsx')).GalleryPage),
  },
];

/** Where `/` leads at the manager's desk. */
export const homePath = '/live';

/** Where a screen goes while the hall is not set up. */
export const welcomePath = '/welcome';

/** Where a screen goes that the host does not know. */
export const pairPath = '/pair';

/**
 * Loads every screen ahead of time, so that a place opens even while the host is lost: one after the other, each in an
 * idle moment, for all at once keep an old machine busy for seconds.
 */
export async function loadAllScreens(): Promise<void> {
  for (const load of loads) {
    await idleMoment();
    await load().catch(() => undefined);
  }
}

/** Waits until the page has nothing better to do. Safari has no idle callback. */
function idleMoment(): Promise<void> {
  return new Promise((resolve) => (window.requestIdleCallback ?? setTimeout)(() => resolve()));
}

/** Whether somebody goes on from this screen to others: a kiosk, a display and a plate stay where they are. */
export function leadsElsewhere(path: string): boolean {
  return !places.some((place) => place.path === path && place.saysLost === true);
}
