import type { ReactNode } from 'react';
import { CounterTheme } from '../campaigns/beside/counter-theme.tsx';
import { CounterFirstContact } from '../first-contact/counter-first-contact.tsx';
import { CameBack } from '../special-service/came-back.tsx';
import { CounterNotice } from '../special-service/counter-notice.tsx';
import { type Beside, BesideContext, nothingBeside } from '../queue/beside-context.ts';
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

const beside: Beside = { ...nothingBeside, counter: (props) => <CounterTheme {...props} /> };

/** 台席, with what later rooms bring to it: 首问, missing papers, and the theme that it stands for. */
export function CounterPlace(): ReactNode {
  return (
    <FirstContactContext value={firstContactAt}>
      <CounterPapersContext value={papers}>
        <BesideContext value={beside}>
          <CounterPage />
        </BesideContext>
      </CounterPapersContext>
    </FirstContactContext>
  );
}
