import type { ReactNode } from 'react';
import { firstContactCalls } from '../first-contact/calls.ts';
import { CounterFirstContact } from '../first-contact/counter-first-contact.tsx';
import {
  type CounterFirstContactProps,
  FirstContactContext,
} from '../queue/counter/first-contact-context.ts';
import { useMay } from '../staff/who-is-here.ts';

function firstContactAt(props: CounterFirstContactProps): ReactNode {
  return <CounterFirstContact {...props} />;
}

/** Brings 首问 (S) to a screen of an earlier room, for whoever may write one down. */
export function FirstContactHere({ children }: { readonly children: ReactNode }): ReactNode {
  const may = useMay();
  const form = may(firstContactCalls.takeRecord) ? firstContactAt : null;
  return <FirstContactContext value={form}>{children}</FirstContactContext>;
}
