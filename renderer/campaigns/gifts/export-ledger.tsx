import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from '../../call/client-context.ts';
import { saveFile } from '../../design/save-file.ts';
import { campaignsCalls } from '../calls.ts';

/** 导出 Excel: the month's rows and what they add up to. */
export function ExportLedger({ month }: { readonly month: string }): ReactNode {
  const { t, i18n } = useTranslation('campaigns');
  const client = useClient();
  const language = i18n.language === 'en' ? 'en' : 'zh-CN';
  const sheet = useMutation({
    mutationFn: () => client.call(campaignsCalls.giftSheet, { month, language }),
    onSuccess: ({ fileName, base64 }) => saveFile(fileName, base64),
  });
  return (
    <Button variant="default" loading={sheet.isPending} onClick={() => sheet.mutate()}>
      {t('ledger.workbook')}
    </Button>
  );
}
