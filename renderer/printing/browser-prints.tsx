import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../design/notice.tsx';
import { useBrowserPrint } from './use-browser-print.tsx';

/** What this station prints through its own browser, where somebody sits who presses and sees the browser's dialogue. */
export function BrowserPrints(): ReactNode {
  const { t } = useTranslation('printing');
  const { next, busy, print, paper } = useBrowserPrint();
  return (
    <>
      {next !== undefined && paper === null && (
        <Notice
          kind="info"
          acts={
            <Button loading={busy} onClick={() => print(next)}>
              {t('browser.print')}
            </Button>
          }
        >
          {t('browser.title')}
        </Notice>
      )}
      {paper}
    </>
  );
}
