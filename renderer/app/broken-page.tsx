import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../design/page.tsx';
import { PageTitle } from '../design/page-title.tsx';

/** What is shown where a page met a fault of ours. */
export function BrokenPage({ error }: { readonly error: unknown }): ReactNode {
  const { t } = useTranslation();
  return (
    <Page>
      <PageTitle title={t('broken')} sentence={t('brokenHint')} />
      <p role="alert">{error instanceof Error ? error.message : String(error)}</p>
      <div>
        <Button onClick={() => window.location.reload()}>{t('reload')}</Button>
      </div>
    </Page>
  );
}
