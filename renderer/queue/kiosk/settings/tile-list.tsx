import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { KioskTile } from '../../../../shared/queue/kiosk-layout.ts';
import type { BusinessType } from '../../../../shared/store/business-type.ts';
import { DataTable } from '../../../design/data-table.tsx';
import { useNameOf } from '../../../store/use-name-of.ts';
import { nameParts } from '../../name-parts.ts';

export interface TileListProps {
  readonly tiles: readonly KioskTile[];
  readonly types: readonly BusinessType[];
  readonly chosen: number | null;
  readonly onChoose: (at: number) => void;
}

/** The tiles in the store's order, each with what stands behind it. */
export function TileList({ tiles, types, chosen, onChoose }: TileListProps): ReactNode {
  const { t } = useTranslation('queue');
  const nameOf = useNameOf();
  const businessesOf = ({ businessTypeIds }: KioskTile): string =>
    businessTypeIds
      .flatMap((id) => types.find((type) => type.id === id) ?? [])
      .map(({ name }) => nameParts(nameOf(name)).main)
      .join(t('kiosk.between'));
  return (
    <DataTable
      caption={t('kioskSettings.caption')}
      rows={tiles.map((tile, at) => ({ tile, at }))}
      rowKey={({ at }) => at}
      columns={[
        { title: t('kioskSettings.word'), cell: ({ tile }) => nameOf(tile.name) },
        { title: t('kioskSettings.businesses'), cell: ({ tile }) => businessesOf(tile) },
      ]}
      choice={{ chosen, choose: ({ at }) => onChoose(at) }}
    />
  );
}
