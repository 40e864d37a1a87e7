import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogueEntry, CatalogueVersion } from '../../../shared/special-service/catalogue.ts';
import { changedParts } from '../../../shared/special-service/changed-parts.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { type Column, DataTable } from '../../design/data-table.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { Section } from '../../design/section.tsx';
import { useMomentText } from '../../design/use-moment-text.ts';
import { useColleagueName } from '../../first-contact/people.tsx';
import { specialServiceCalls } from '../calls.ts';
import { VersionView } from './version-view.tsx';

/** 版本: who changed what and when; one of them can be read as it was. */
export function VersionList({ entry }: { readonly entry: CatalogueEntry }): ReactNode {
  const { t } = useTranslation('special-service');
  const query = useQueryOf(specialServiceCalls.versions, { entryId: entry.id });
  const [chosen, setChosen] = useState<number | null>(null);
  return (
    <Section title={t('catalogue.versions')}>
      <QueryStates query={query}>
        {(versions) => <Versions versions={versions} chosen={chosen} onChoose={setChosen} />}
      </QueryStates>
    </Section>
  );
}

interface VersionsProps {
  readonly versions: readonly CatalogueVersion[];
  readonly chosen: number | null;
  readonly onChoose: (version: number | null) => void;
}

function Versions({ versions, chosen, onChoose }: VersionsProps): ReactNode {
  const { t } = useTranslation('special-service');
  const read = versions.find(({ version }) => version === chosen);
  return (
    <>
      <DataTable
        caption={t('catalogue.versions')}
        columns={useVersionColumns(versions)}
        rows={versions}
        rowKey={({ version }) => version}
        choice={{ chosen, choose: ({ version }) => onChoose(version === chosen ? null : version) }}
      />
      {read && (
        <Section title={t('catalogue.versionRead', { version: read.version })}>
          <VersionView body={read.body} />
        </Section>
      )}
    </>
  );
}

function useVersionColumns(versions: readonly CatalogueVersion[]): Column<CatalogueVersion>[] {
  const { t } = useTranslation('special-service');
  const colleague = useColleagueName();
  const momentText = useMomentText();
  return [
    { title: t('catalogue.version'), cell: ({ version }) => t('catalogue.versionNumber', { version }) },
    { title: t('catalogue.madeAt'), cell: ({ madeAt }) => momentText(madeAt) },
    {
      title: t('catalogue.madeBy'),
      cell: ({ madeBy }) => (madeBy === null ? t('catalogue.byProduct') : colleague(madeBy)),
    },
    {
      title: t('catalogue.changed'),
      cell: ({ version, body }) => {
        const before = versions.find((one) => one.version === version - 1);
        if (!before) return t('catalogue.first');
        const parts = changedParts(body, before.body);
        return parts.map((part) => t(`catalogue.parts.${part}`)).join(t('case.and'));
      },
    },
  ];
}
