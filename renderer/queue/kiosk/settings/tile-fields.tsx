import { MultiSelect, TagsInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { KioskLayout, KioskTile } from '../../../../shared/queue/kiosk-layout.ts';
import type { BusinessType } from '../../../../shared/store/business-type.ts';
import { NameFields } from '../../../store/settings/name-fields.tsx';
import { useNameOf } from '../../../store/use-name-of.ts';
import { withTile, withWords } from './layout-changes.ts';

export interface TileFieldsProps {
  readonly layout: KioskLayout;
  readonly at: number;
  readonly tile: KioskTile;
  readonly types: readonly BusinessType[];
  readonly onChange: (to: KioskLayout) => void;
}

/** What stands on a tile, what is behind it, and what customers call each of that. */
export function TileFields({ layout, at, tile, types, onChange }: TileFieldsProps): ReactNode {
  const { t } = useTranslation('queue');
  const nameOf = useNameOf();
  const { name, businessTypeIds } = tile;
  const change = (to: Partial<KioskTile>): void => onChange(withTile(layout, at, { ...tile, ...to }));
  return (
    <>
      <NameFields
        label={t('kioskSettings.nameZh')}
        labelEn={t('kioskSettings.nameEn')}
        zh={name.zh}
        en={name.en ?? ''}
        // As it is being written: blanks are taken off when it is saved.
        onChange={(zh, en) => change({ name: en === '' ? { zh } : { zh, en } })}
      />
      <MultiSelect
        label={t('kioskSettings.businesses')}
        description={t('kioskSettings.businessesHint')}
        searchable
        data={types
          .filter(({ id, active }) => active || businessTypeIds.includes(id))
          .map(({ id, name }) => ({ value: String(id), label: nameOf(name) }))}
        value={businessTypeIds.map(String)}
        onChange={(ids) => change({ businessTypeIds: ids.map(Number) })}
      />
      {types
        .filter(({ id }) => businessTypeIds.includes(id))
        .map(({ id, name }, index) => (
          <TagsInput
            key={id}
            label={t('kioskSettings.words', { business: nameOf(name) })}
            description={index === 0 && t('kioskSettings.wordsHint')}
            splitChars={[',', '\uff0c', '\u3001']}
            maxTags={30}
            value={layout.words.find(({ businessTypeId }) => businessTypeId === id)?.words ?? []}
            onChange={(words) => onChange(withWords(layout, id, words))}
          />
        ))}
    </>
  );
}
