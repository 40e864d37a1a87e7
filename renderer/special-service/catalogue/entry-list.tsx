import { NativeSelect, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogueEntry } from '../../../shared/special-service/catalogue.ts';
import { nameIn } from '../../../shared/store/local-name.ts';
import { type Column, DataTable } from '../../design/data-table.tsx';
import { StateMark } from '../../design/state-mark.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import classes from './catalogue.module.css';

const filters = ['all', 'special', 'ordinary', 'unconfirmed', 'off'] as const;
type Filter = (typeof filters)[number];

export interface EntryListProps {
  readonly all: readonly CatalogueEntry[];
  readonly chosen: number | 'new' | null;
  readonly onChoose: (id: number) => void;
}

/** The catalogue, by what is searched for; each with where it comes from and whether the region has confirmed it. */
export function EntryList({ all, chosen, onChoose }: EntryListProps): ReactNode {
  const { t } = useTranslation('special-service');
  const [search, setSearch] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const columns = useEntryColumns();
  const found = all.filter((entry) => isAskedFor(entry, filter) && isFound(entry, search));
  return (
    <>
      <div className={classes['filters']}>
        <TextInput
          className={classes['search'] ?? ''}
          label={t('catalogue.search')}
          value={search}
          onChange={({ currentTarget }) => setSearch(currentTarget.value)}
        />
        <NativeSelect
          label={t('catalogue.show')}
          data={filters.map((value) => ({ value, label: t(`catalogue.filters.${value}`) }))}
          value={filter}
          onChange={({ currentTarget }) =>
            setFilter(filters.find((value) => value === currentTarget.value) ?? 'all')
          }
        />
      </div>
      {found.length === 0 ? (
        <p>{t('catalogue.nothingFound')}</p>
      ) : (
        <DataTable
          caption={t('catalogue.caption')}
          columns={columns}
          rows={found}
          rowKey={({ id }) => id}
          choice={{ chosen: chosen === 'new' ? null : chosen, choose: ({ id }) => onChoose(id) }}
        />
      )}
    </>
  );
}

function isAskedFor({ businessTypeId, confirmed, active }: CatalogueEntry, filter: Filter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'special':
      return businessTypeId === null;
    case 'ordinary':
      return businessTypeId !== null;
    case 'unconfirmed':
      return !confirmed;
    case 'off':
      return !active;
  }
}

function isFound({ code, name }: CatalogueEntry, search: string): boolean {
  const words = search.trim().toLowerCase();
  return [code, nameIn(name, 'zh-CN'), nameIn(name, 'en')].some((text) => text.toLowerCase().includes(words));
}

function useEntryColumns(): Column<CatalogueEntry>[] {
  const { t } = useTranslation('special-service');
  const { t: ofStore } = useTranslation('store');
  const nameOf = useNameOf();
  return [
    { title: t('catalogue.code'), cell: ({ code }) => code },
    {
      title: t('catalogue.parts.name'),
      cell: ({ name, businessTypeId, origin, version }) => (
        <span className={classes['name']}>
          <span>{nameOf(name)}</span>
          <span className={classes['marks']}>
            <span>{t(businessTypeId === null ? 'catalogue.special' : 'catalogue.ordinary')}</span>
            <span>{ofStore(`origins.${origin}`)}</span>
            {version > 1 && <span>{t('catalogue.versionNumber', { version })}</span>}
          </span>
        </span>
      ),
    },
    {
      title: t('catalogue.state'),
      cell: ({ active, confirmed }) => {
        if (!active) return <StateMark state="cancelled">{t('catalogue.off')}</StateMark>;
        return confirmed ? (
          <StateMark state="done">{t('catalogue.confirmed')}</StateMark>
        ) : (
          <StateMark state="warning">{t('catalogue.toConfirm')}</StateMark>
        );
      },
    },
  ];
}
