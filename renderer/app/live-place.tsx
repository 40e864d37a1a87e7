import type { ReactNode } from 'react';
import { LivePage } from '../queue/live/live-page.tsx';
import { FirstContactHere } from './first-contact-here.tsx';

/** 现场, with what a later room brings to it: 首问. */
export function LivePlace(): ReactNode {
  return (
    <FirstContactHere>
      <LivePage />
    </FirstContactHere>
  );
}
