import type { ReactNode } from 'react';
import { KioskThemes } from '../campaigns/beside/kiosk-themes.tsx';
import { type Beside, BesideContext, nothingBeside } from '../queue/beside-context.ts';
import { KioskPage } from '../queue/kiosk/kiosk-page.tsx';

const beside: Beside = { ...nothingBeside, kiosk: <KioskThemes /> };

/** 自助取号机, with the themed counters that are open. */
export function KioskPlace(): ReactNode {
  return (
    <BesideContext value={beside}>
      <KioskPage />
    </BesideContext>
  );
}
