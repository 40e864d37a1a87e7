import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { HallProfile } from '../../../shared/store/hall.ts';
import { nameIn } from '../../../shared/store/local-name.ts';
import { Page } from '../../design/page.tsx';
import { PageTitle } from '../../design/page-title.tsx';
import classes from './wizard.module.css';

/** The hall is set up: what can be done now. */
export function HallReady({ hall }: { readonly hall: HallProfile }): ReactNode {
  const { t, i18n } = useTranslation('store');
  return (
    <Page>
      <div className={classes['ready']}>
        <PageTitle
          title={t('welcome.ready', { name: nameIn(hall.name, i18n.language) })}
          sentence={t('welcome.readyHint')}
        />
        <div className={classes['acts']}>
          <Button component={Link} href="/" size="md">
            {t('welcome.toLive')}
          </Button>
          <Button component={Link} href="/settings" variant="default" size="md">
            {t('welcome.toSettings')}
          </Button>
        </div>
      </div>
    </Page>
  );
}
