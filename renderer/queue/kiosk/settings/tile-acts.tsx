import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { KioskLayout } from '../../../../shared/queue/kiosk-layout.ts';
import { movedTile, withoutTile } from './layout-changes.ts';

export interface TileActsProps {
  readonly layout: KioskLayout;
  readonly at: number;
  /** The layout as it is then, and where the tile stands in it, or its neighbour. Saved with the rest. */
  readonly onChange: (to: KioskLayout, at: number) => void;
}

/** What can be done with a tile beside its words. */
export function TileActs({ layout, at, onChange }: TileActsProps): ReactNode {
  const { t } = useTranslation('queue');
  const earlier = movedTile(layout, at, -1);
  const later = movedTile(layout, at, 1);
  return (
    <>
      <Button variant="default" disabled={!earlier} onClick={() => earlier && onChange(earlier, at - 1)}>
        {t('kioskSettings.earlier')}
      </Button>
      <Button variant="default" disabled={!later} onClick={() => later && onChange(later, at + 1)}>
        {t('kioskSettings.later')}
      </Button>
      <Button
        variant="default"
        disabled={layout.tiles.length === 1}
        onClick={() => onChange(withoutTile(layout, at), Math.max(0, at - 1))}
      >
        {t('kioskSettings.remove')}
      </Button>
    </>
  );
}
