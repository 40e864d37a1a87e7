import { type ReactNode, useCallback } from 'react';
import { useLocation } from 'wouter';
import { CounterTheme } from '../campaigns/beside/counter-theme.tsx';
import { CameBack } from '../special-service/came-back.tsx';
import { CounterNotice } from '../special-service/counter-notice.tsx';
import { type Beside, BesideContext, nothingBeside } from '../queue/beside-context.ts';
import { CounterPage } from '../queue/counter/counter-page.tsx';
import { CounterPapersContext } from '../queue/counter/papers-context.ts';
import { SpecialCaseContext } from '../queue/counter/special-case-context.ts';
import { useIsBar } from '../queue/counter/use-is-bar.ts';
import { newCaseHref } from '../special-service/addresses.ts';
import { specialServiceCalls } from '../special-service/calls.ts';
import { useMay } from '../staff/who-is-here.ts';
import { FirstContactHere } from './first-contact-here.tsx';

const papers = { NoticeStrip: CounterNotice, CameBack };

const beside: Beside = { ...nothingBeside, counter: (props) => <CounterTheme {...props} /> };

/**
 * 台席, with what later rooms bring to it: 首问, missing papers, the theme that it stands for, and the case (受理单) of the
 * ticket that is here.
 */
export function CounterPlace(): ReactNode {
  const may = useMay();
  const isBar = useIsBar();
  const [, go] = useLocation();
  const openCase = useCallback((ticketId: number) => go(newCaseHref(ticketId)), [go]);
  // The bar has no room for a case, and stays above the operator's own program.
  const offersCase = !isBar && may(specialServiceCalls.openCase);
  return (
    <FirstContactHere>
      <CounterPapersContext value={papers}>
        <BesideContext value={beside}>
          <SpecialCaseContext value={offersCase ? openCase : null}>
            <CounterPage />
          </SpecialCaseContext>
        </BesideContext>
      </CounterPapersContext>
    </FirstContactHere>
  );
}
