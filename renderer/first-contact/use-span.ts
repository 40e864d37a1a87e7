import { useSearchParams } from 'wouter';
import { type BusinessDate, addDays } from '../../shared/time/business-date.ts';
import { type Period, periods } from '../corrective-actions/addresses.ts';
import { useToday } from '../design/use-today.ts';

/** The last days that the address asks for, 30 where it asks for none. */
export interface SpanAsked {
  readonly days: Period;
  readonly span: { readonly from: BusinessDate; readonly to: BusinessDate };
  readonly setDays: (days: Period) => void;
}

export function useSpanAsked(): SpanAsked {
  const today = useToday();
  const [search, setSearch] = useSearchParams();
  const days = periods.find((period) => period === Number(search.get('days'))) ?? 30;
  return {
    days,
    span: { from: addDays(today, 1 - days), to: today },
    setDays: (other) => {
      setSearch(
        (before) => {
          before.set('days', String(other));
          return before;
        },
        { replace: true },
      );
    },
  };
}
