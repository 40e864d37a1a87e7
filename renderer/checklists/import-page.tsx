import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { checklistSheet } from '../../shared/checklists/checklist-sheet.ts';
import { useQueryOf } from '../call/use-query-of.ts';
import { Page } from '../design/page.tsx';
import { PageTitle } from '../design/page-title.tsx';
import { QueryStates } from '../design/query-states.tsx';
import { SheetImport } from '../sheets/sheet-import.tsx';
import { useNameOf } from '../store/use-name-of.ts';
import { checklistsCalls } from './calls.ts';
import { checklistHref, checklistsHref, useChecklistAsked } from './checklist-address.ts';
import { ExportChecklist } from './list/export-checklist.tsx';

/** 设置 → 检查表 → 从 Excel 导入: the sheet becomes the whole of one checklist. */
export function ImportPage(): ReactNode {
  const { t } = useTranslation('checklists');
  const nameOf = useNameOf();
  const templateId = useChecklistAsked();
  const query = useQueryOf(checklistsCalls.template, { templateId });
  return (
    <Page>
      <QueryStates query={query}>
        {({ template }) => (
          <>
            <PageTitle
              title={t('import.title', { name: nameOf(template.name) })}
              sentence={t('import.sentence')}
              tools={
                <>
                  <Button component={Link} href={checklistsHref} variant="default">
                    {t('editor.back')}
                  </Button>
                  <Button component={Link} href={checklistHref('items', templateId)} variant="default">
                    {t('list.changeItems')}
                  </Button>
                  <ExportChecklist templateId={templateId} />
                </>
              }
            />
            <SheetImport kind={checklistSheet.key} into={templateId} />
          </>
        )}
      </QueryStates>
    </Page>
  );
}
