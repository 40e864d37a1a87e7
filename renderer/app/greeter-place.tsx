import type { ReactNode } from 'react';
import { GreeterPrizes } from '../campaigns/beside/greeter-prizes.tsx';
import { type Beside, BesideContext, nothingBeside } from '../queue/beside-context.ts';
import { GreeterPage } from '../queue/greeter/greeter-page.tsx';
import { FirstContactHere } from './first-contact-here.tsx';

const beside: Beside = { ...nothingBeside, greeter: <GreeterPrizes /> };

/** 取号, with what later rooms bring to it: 首问, and the gifts that are to be handed over. */
export function GreeterPlace(): ReactNode {
  return (
    <FirstContactHere>
      <BesideContext value={beside}>
        <GreeterPage />
      </BesideContext>
    </FirstContactHere>
  );
}
