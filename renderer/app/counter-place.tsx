import type { ReactNode } from 'react';
import { CounterFirstContact } from '../first-contact/counter-first-contact.tsx';
import { CameBack } from '../special-service/came-back.tsx';
import { CounterNotice } from '../special-service/counter-notice.tsx';
import { CounterPage } from '../queue/counter/counter-page.tsx';
import {
  type CounterFirstContactProps,
  FirstContactContext,
} from '../queue/counter/first-contact-context.ts';

import { CounterPapersContext } from '../queue/counter/papers-context.ts';

const papers = { NoticeStrip: CounterNotice, CameBack };

function firstContactAt(props: CounterFirstContactProps): ReactNode {
  return <CounterFirstContact {...props} />;
}

/** 台席, with what later rooms bring to it: 首问, and missing papers. */
export function CounterPlace(): ReactNode {
  return (
    <FirstContactContext value={firstContactAt}>
      <CounterPapersContext value={papers}>
        <CounterPage />
      </CounterPapersContext>
    </FirstContactContext>
  );
}
