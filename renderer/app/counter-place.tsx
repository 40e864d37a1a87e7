import type { ReactNode } from 'react';
import { CounterFirstContact } from '../first-contact/counter-first-contact.tsx';
import { CounterPage } from '../queue/counter/counter-page.tsx';
import {
  type CounterFirstContactProps,
  FirstContactContext,
} from '../queue/counter/first-contact-context.ts';

function firstContactAt(props: CounterFirstContactProps): ReactNode {
  return <CounterFirstContact {...props} />;
}

/** 台席, with what a later room brings to it: 首问. */
export function CounterPlace(): ReactNode {
  return (
    <FirstContactContext value={firstContactAt}>
      <CounterPage />
    </FirstContactContext>
  );
}
