import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { TemplateView } from '../../../shared/checklists/template-contract.ts';
import type { VersionHead } from '../../../shared/checklists/template.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { momentName } from '../../design/calendar-names.ts';
import { type Column, DataTable } from '../../design/data-table.tsx';
import { ListAndDetail } from '../../design/list-and-detail.tsx';
import { Page } from '../../design/page.tsx';
import { PageTitle } from '../../design/page-title.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { useTimeZone } from '../../design/time-zone-context.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import { checklistsCalls } from '../calls.ts';
import { checklistsHref, useChecklistAsked } from '../checklist-address.ts';
import { VersionChanges } from './version-changes.tsx';

/** 设置 → 检查表 → 版本: when the checklist was changed, and what each version says otherwise than the one before. */
export function VersionsPage(): ReactNode {
  const templateId = useChecklistAsked();
  const query = useQueryOf(checklistsCalls.template, { templateId });
  return (
    <Page>
      <QueryStates query={query}>{(view) => <Versions view={view} />}</QueryStates>
    </Page>
  );
}

function Versions({ view: { template } }: { readonly view: TemplateView }): ReactNode {
  const { t } = useTranslation('checklists');
  const nameOf = useNameOf();
  const versions = useQueryOf(checklistsCalls.versions, { templateId: template.id });
  const columns = useVersionColumns();
  const [chosen, setChosen] = useState<number | null>(null);
  return (
    <>
      <PageTitle
        title={t('versions.title', { name: nameOf(template.name) })}
        sentence={t('versions.sentence')}
        tools={
          <Button component={Link} href={checklistsHref} variant="default">
            {t('editor.back')}
          </Button>
        }
      />
      <QueryStates query={versions}>
        {(all) => {
          const version = all.find(({ id }) => id === chosen);
          const before = all.find(({ number }) => number === (version?.number ?? 0) - 1);
          return (
            <ListAndDetail
              list={
                <DataTable
                  caption={t('versions.caption')}
                  columns={columns}
                  rows={all}
                  rowKey={({ id }) => id}
                  choice={{ chosen, choose: ({ id }) => setChosen(id) }}
                />
              }
              detail={version && <VersionChanges key={version.id} version={version} before={before} />}
              hint={t('versions.choose')}
            />
          );
        }}
      </QueryStates>
    </>
  );
}

function useVersionColumns(): Column<VersionHead>[] {
  const { t, i18n } = useTranslation('checklists');
  const timeZone = useTimeZone();
  return [
    { title: t('list.version'), cell: ({ number }) => t('versions.number', { number }) },
    { title: t('versions.state'), cell: ({ state }) => t(`versionStates.${state}`) },
    {
      title: t('versions.changedAt'),
      cell: ({ changedAt }) => momentName(changedAt, timeZone, i18n.language),
    },
  ];
}
