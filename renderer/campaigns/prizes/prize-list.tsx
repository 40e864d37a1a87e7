import type { ReactNode } from 'react';
import type { PrizeView } from '../../../shared/campaigns/prize.ts';
import classes from '../campaigns.module.css';
import { PrizeCard } from './prize-card.tsx';

/** Prizes beside each other. */
export function PrizeList({ prizes }: { readonly prizes: readonly PrizeView[] }): ReactNode {
  return (
    <ul className={classes['cards']}>
      {prizes.map((prize) => (
        <li key={prize.id}>
          <PrizeCard prize={prize} />
        </li>
      ))}
    </ul>
  );
}
