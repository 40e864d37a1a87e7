import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueryOf } from '../../call/use-query-of.ts';
import type { Column } from '../../design/data-table.tsx';
import { RecordsPage } from '../../store/settings/records-page.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import { checklistsCalls } from '../calls.ts';
import { ChecklistEditor } from './checklist-editor.tsx';
import { type ListedChecklist, listed } from './listed-checklist.ts';
import { NewChecklist } from './new-checklist.tsx';

/** 设置 → 检查表: what is looked at in rounds. */
export function ChecklistsPage(): ReactNode {
  const { t } = useTranslation('checklists');
  const query = useQueryOf(checklistsCalls.templates, {});
  return (
    <RecordsPage
      section="checklists"
      sentence={t('list.sentence')}
      caption={t('list.caption')}
      add={t('list.add')}
      query={{ ...query, data: query.data?.map(listed) }}
      columns={useChecklistColumns()}
      editor={(checklist) => <ChecklistEditor checklist={checklist} />}
      adder={(onAdded) => <NewChecklist onAdded={onAdded} all={query.data ?? []} />}
    />
  );
}

function useChecklistColumns(): Column<ListedChecklist>[] {
  const { t } = useTranslation('checklists');
  const nameOf = useNameOf();
  return [
    { title: t('list.checklist'), cell: ({ template }) => nameOf(template.name) },
    { title: t('list.areas'), cell: ({ areas }) => areas },
    { title: t('list.items'), cell: ({ items }) => items },
    {
      title: t('list.version'),
      cell: ({ version: { number, state } }) =>
        t('list.versionOf', { number, state: t(`versionStates.${state}`) }),
    },
  ];
}
