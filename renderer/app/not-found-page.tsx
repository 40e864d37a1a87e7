import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Page } from '../design/page.tsx';
import { PageTitle } from '../design/page-title.tsx';

export function NotFoundPage(): ReactNode {
  const { t } = useTranslation();
  return (
    <Page>
      <PageTitle title={t('notFound')} sentence={t('notFoundHint')} />
      <div>
        <Button component={Link} href="/">
          {t('home')}
        </Button>
      </div>
    </Page>
  );
}
