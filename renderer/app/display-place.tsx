import type { ReactNode } from 'react';
import { DisplayNotices } from '../campaigns/beside/display-notices.tsx';
import { type Beside, BesideContext, nothingBeside } from '../queue/beside-context.ts';
import { DisplayPage } from '../queue/display/display-page.tsx';

const beside: Beside = { ...nothingBeside, display: <DisplayNotices /> };

/** 叫号屏, with who has won and which themed counters are open. */
export function DisplayPlace(): ReactNode {
  return (
    <BesideContext value={beside}>
      <DisplayPage />
    </BesideContext>
  );
}
