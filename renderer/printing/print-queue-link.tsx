import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

/** The way to the queue of prints, from where a printer is in trouble. */
export function PrintQueueLink(): ReactNode {
  const { t } = useTranslation('printing');
  return (
    <Button component={Link} href="/printing" variant="default">
      {t('stopped.link')}
    </Button>
  );
}
