import { Switch } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../design/page-title.tsx';
import { FirstContactButton } from '../first-contact-button.tsx';
import type { Issuing } from './use-issuing.ts';

/** How tickets are issued: at a touch, or with several businesses gathered first. */
export function GreeterHead({ issuing: { several, setSeveral } }: { readonly issuing: Issuing }): ReactNode {
  const { t } = useTranslation('queue');
  return (
    <PageTitle
      title={t('greeter.title')}
      sentence={t(several ? 'greeter.sentenceSeveral' : 'greeter.sentence')}
      tools={
        <>
          <FirstContactButton />
          <Switch
            label={t('greeter.several')}
            size="md"
            checked={several}
            onChange={({ currentTarget }) => setSeveral(currentTarget.checked)}
          />
        </>
      }
    />
  );
}
