import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import classes from './screen-links.module.css';

/** The way to the screens of the hall. */
export function ScreenLinks(): ReactNode {
  const { t } = useTranslation('queue');
  const { t: ofPrinting } = useTranslation('printing');
  return (
    <nav className={classes['links']} aria-label={t('live.screens')}>
      <span className={classes['label']}>{t('live.screens')}</span>
      <Anchor component={Link} href="/counter">
        {t('live.counterScreen')}
      </Anchor>
      <Anchor component={Link} href="/greeter">
        {t('live.greeterScreen')}
      </Anchor>
      <Anchor component={Link} href="/display">
        {t('live.displayScreen')}
      </Anchor>
      <Anchor component={Link} href="/printing">
        {ofPrinting('queue.title')}
      </Anchor>
    </nav>
  );
}
