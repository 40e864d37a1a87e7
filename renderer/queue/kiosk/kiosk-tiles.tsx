import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { KioskTileView } from '../../../shared/queue/kiosk-tiles.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import { nameParts } from '../name-parts.ts';
import classes from './kiosk-tiles.module.css';

export interface KioskTilesProps {
  readonly title: string;
  readonly tiles: readonly KioskTileView[];
  readonly onOpen: (tile: KioskTileView) => void;
}

/** So many businesses of a tile are named on it. */
const examples = 3;

/** The first screen: what customers come for, in their own words. */
export function KioskTiles({ title, tiles, onOpen }: KioskTilesProps): ReactNode {
  const { t } = useTranslation('queue');
  const nameOf = useNameOf();
  return (
    <>
      <h1 className={classes['title']}>{title}</h1>
      <ul className={classes['tiles']} data-count={tiles.length}>
        {tiles.map((tile) => (
          <li key={tile.name?.zh ?? ''}>
            <button type="button" className={classes['tile']} onClick={() => onOpen(tile)}>
              <b>{tile.name ? nameOf(tile.name) : t('kiosk.others')}</b>
              <small>
                {tile.businesses
                  .slice(0, examples)
                  .map(({ name }) => nameParts(nameOf(name)).main)
                  .join(t('kiosk.between'))}
              </small>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
