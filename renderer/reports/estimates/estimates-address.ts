import { useSearchParams } from 'wouter';
import type { OutputOf, SentInputOf } from '../../../shared/call/procedure.ts';
import { estimatesContract } from '../../../shared/reports/estimates-contract.ts';
import type { BusinessDate } from '../../../shared/time/business-date.ts';
import { useToday } from '../../design/use-today.ts';

/** What `reports.estimates` answers. */
export type EstimatesView = OutputOf<typeof estimatesContract.estimates>;

/** The tickets that an address asks for: two weeks, a figure, and perhaps one day, series or hour. */
export type EstimatesAsked = SentInputOf<typeof estimatesContract.estimateTickets> & {
  readonly to: BusinessDate;
};

/** What the page's address asks for; the tickets compared in the last two weeks where it asks for nothing there is. */
export function useEstimatesAsked(): EstimatesAsked {
  const today = useToday();
  const [search] = useSearchParams();
  const written = [...search].map(([name, value]) => [name, /^\d+$/.test(value) ? Number(value) : value]);
  const usual = { to: today, filter: 'scored' } as const;
  const asked = estimatesContract.estimateTickets.input.safeParse({
    ...usual,
    ...Object.fromEntries(written),
  });
  return asked.success ? { ...usual, ...asked.data } : usual;
}

/** Where the estimates of two weeks are found. */
export function estimatesHref(to: BusinessDate): string {
  return `/reports/estimates?to=${to}`;
}

/** Where the tickets behind a figure are found. */
export function estimateTicketsHref(asked: EstimatesAsked): string {
  const search = new URLSearchParams(Object.entries(asked).map(([name, value]) => [name, String(value)]));
  return `/reports/estimates/tickets?${search.toString()}`;
}
