import type { ReactNode } from 'react';
import { GreeterPrizes } from '../campaigns/beside/greeter-prizes.tsx';
import { type Beside, BesideContext, nothingBeside } from '../queue/beside-context.ts';
import { GreeterPage } from '../queue/greeter/greeter-page.tsx';

const beside: Beside = { ...nothingBeside, greeter: <GreeterPrizes /> };

/** 取号, with the gifts that are to be handed over. */
export function GreeterPlace(): ReactNode {
  return (
    <BesideContext value={beside}>
      <GreeterPage />
    </BesideContext>
  );
}
