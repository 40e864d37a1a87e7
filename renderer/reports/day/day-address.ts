import { useSearchParams } from 'wouter';
import type { SentInputOf } from '../../../shared/call/procedure.ts';
import { reportsContract } from '../../../shared/reports/contract.ts';
import type { BusinessDate } from '../../../shared/time/business-date.ts';
import { useToday } from '../../design/use-today.ts';

/** The tickets that an address asks for: a day, a figure of it, and perhaps one hour, business, counter or person. */
export type TicketsAsked = SentInputOf<typeof reportsContract.dayTickets>;

/** What the page's address asks for; all of today's tickets where it asks for nothing that there is. */
export function useTicketsAsked(): TicketsAsked {
  const today = useToday();
  const [search] = useSearchParams();
  const written = [...search].map(([name, value]) => [name, /^\d+$/.test(value) ? Number(value) : value]);
  const usual: TicketsAsked = { date: today, filter: 'all' };
  const asked = reportsContract.dayTickets.input.safeParse({ ...usual, ...Object.fromEntries(written) });
  return asked.success ? asked.data : usual;
}

/** Where the report of a day is found. */
export function dayHref(date: BusinessDate): string {
  return `/reports/day?date=${date}`;
}

/** Where the tickets behind a figure are found. */
export function ticketsHref(asked: TicketsAsked): string {
  const search = new URLSearchParams(Object.entries(asked).map(([name, value]) => [name, String(value)]));
  return `/reports/day/tickets?${search.toString()}`;
}
