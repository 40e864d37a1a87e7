import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from '../../call/client-context.ts';
import { saveFile } from '../../design/save-file.ts';
import { checklistsCalls } from '../calls.ts';

/** 导出 Excel: the checklist as it can be imported again. */
export function ExportChecklist({ templateId }: { readonly templateId: number }): ReactNode {
  const { t, i18n } = useTranslation('checklists');
  const client = useClient();
  const language = i18n.language === 'en' ? 'en' : 'zh-CN';
  const workbook = useMutation({
    mutationFn: () => client.call(checklistsCalls.workbook, { templateId, language }),
    onSuccess: ({ fileName, base64 }) => saveFile(fileName, base64),
  });
  return (
    <Button variant="default" loading={workbook.isPending} onClick={() => workbook.mutate()}>
      {t('list.export')}
    </Button>
  );
}
