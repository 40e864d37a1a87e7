import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../call/use-command.ts';
import { saveFile } from '../../design/save-file.ts';
import { auditCalls } from '../calls.ts';
import { type AuditQuestion, askedOf } from './audit-question.ts';

/** Takes what was searched for out as a workbook, which the audit itself will say. */
export function ExportAudit({ question }: { readonly question: AuditQuestion }): ReactNode {
  const { t, i18n } = useTranslation('audit');
  const take = useCommand(auditCalls.export, {
    onDone: ({ fileName, base64, entries, cut }) => {
      saveFile(fileName, base64);
      if (cut) notifications.show({ message: t('entries.cut', { count: entries }) });
    },
  });
  const language = i18n.language === 'en' ? 'en' : 'zh-CN';
  return (
    <Button
      variant="default"
      loading={take.isPending}
      onClick={() => take.mutate({ ...askedOf(question), language })}
    >
      {t('entries.export')}
    </Button>
  );
}
