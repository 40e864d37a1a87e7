import { type ReactNode, useState } from 'react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ConfirmBar } from '../confirm-bar.tsx';
import { Notice } from '../notice.tsx';
import { Section } from '../section.tsx';
import classes from './gallery.module.css';

export function NoticesShown(): ReactNode {
  const { t } = useTranslation('gallery');
  const [asking, setAsking] = useState(true);
  return (
    <Section title={t('notices.title')}>
      <div className={classes['rows']}>
        <Notice kind="info">{t('notices.info')}</Notice>
        <Notice kind="done">{t('notices.done')}</Notice>
        <Notice kind="warning">{t('notices.warning')}</Notice>
        <Notice kind="danger">{t('notices.danger')}</Notice>
        {asking ? (
          <ConfirmBar
            question={t('notices.question')}
            act={t('notices.act')}
            onConfirm={() => setAsking(false)}
            onCancel={() => setAsking(false)}
          />
        ) : (
          <div>
            <Button variant="default" onClick={() => setAsking(true)}>
              {t('notices.act')}
            </Button>
          </div>
        )}
      </div>
    </Section>
  );
}
