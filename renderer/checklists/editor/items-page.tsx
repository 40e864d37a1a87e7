import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { TemplateView } from '../../../shared/checklists/template-contract.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { Page } from '../../design/page.tsx';
import { PageTitle } from '../../design/page-title.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import { checklistsCalls } from '../calls.ts';
import { checklistsHref, useChecklistAsked } from '../checklist-address.ts';
import { ContentEditor } from './content-editor.tsx';
import { useContentDraft } from './use-content-draft.ts';

/** 设置 → 检查表 → 检查项: areas and items of one checklist, saved together. */
export function ItemsPage(): ReactNode {
  const templateId = useChecklistAsked();
  const query = useQueryOf(checklistsCalls.template, { templateId });
  return (
    <Page>
      <QueryStates query={query}>
        {(view) => <EditedChecklist key={view.template.id} view={view} />}
      </QueryStates>
    </Page>
  );
}

function EditedChecklist({ view }: { readonly view: TemplateView }): ReactNode {
  const { t } = useTranslation('checklists');
  const nameOf = useNameOf();
  const draft = useContentDraft(view);
  const { number, state } = draft.base.version;
  return (
    <>
      <PageTitle
        title={nameOf(view.template.name)}
        sentence={
          state === 'draft' ? t('editor.draft', { number }) : t('editor.frozen', { number, next: number + 1 })
        }
        tools={
          <Button component={Link} href={checklistsHref} variant="default">
            {t('editor.back')}
          </Button>
        }
      />
      <ContentEditor draft={draft} />
    </>
  );
}
