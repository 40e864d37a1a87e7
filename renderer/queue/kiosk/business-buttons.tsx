import type { ReactNode } from 'react';
import type { KioskBusiness } from '../../../shared/queue/kiosk-tiles.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import { TileName } from '../greeter/tile-name.tsx';
import classes from './business-buttons.module.css';

export interface BusinessButtonsProps {
  readonly businesses: readonly KioskBusiness[];
  readonly onChoose: (businessId: number) => void;
}

/** One wide button for each business. */
export function BusinessButtons({ businesses, onChoose }: BusinessButtonsProps): ReactNode {
  const nameOf = useNameOf();
  return (
    <ul className={classes['businesses']}>
      {businesses.map(({ id, name }) => (
        <li key={id}>
          <button type="button" className={classes['business']} onClick={() => onChoose(id)}>
            <TileName name={nameOf(name)} />
          </button>
        </li>
      ))}
    </ul>
  );
}
