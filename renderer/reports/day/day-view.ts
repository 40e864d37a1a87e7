import type { OutputOf } from '../../../shared/call/procedure.ts';
import type { reportsContract } from '../../../shared/reports/contract.ts';

/** What `reports.day` answers. */
export type DayView = OutputOf<typeof reportsContract.day>;
export type Figures = DayView['figures'];
export type HourFigures = Figures['hours'][number];

/** One ticket behind a figure. */
export type TicketOfDay = OutputOf<typeof reportsContract.dayTickets>['tickets'][number];
