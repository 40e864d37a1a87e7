import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BusinessRows } from './business-rows.tsx';
import { ProblemList } from './problem-list.tsx';
import type { BusinessChoice } from './set-up-draft.ts';
import type { StepProps } from './step-props.ts';
import classes from './wizard.module.css';

/** 业务: what the hall offers, in which series and within which limits. */
export function BusinessesStep({ draft, change, problems }: StepProps): ReactNode {
  const { t } = useTranslation('store');
  const { businesses } = draft;
  const offerAll = (offered: boolean): void =>
    change({ businesses: businesses.map((choice) => ({ ...choice, offered })) });
  const replace = (changed: BusinessChoice): void =>
    change({ businesses: businesses.map((choice) => (choice.code === changed.code ? changed : choice)) });
  return (
    <>
      <div className={classes['line']}>
        <p className={classes['tally']}>
          {t('welcome.businesses.chosen', {
            chosen: businesses.filter((choice) => choice.offered).length,
            all: businesses.length,
          })}
        </p>
        <Button variant="subtle" size="compact-md" onClick={() => offerAll(true)}>
          {t('welcome.businesses.all')}
        </Button>
        <Button variant="subtle" size="compact-md" onClick={() => offerAll(false)}>
          {t('welcome.businesses.none')}
        </Button>
      </div>
      <ProblemList problems={problems} />
      <BusinessRows businesses={businesses} onChange={replace} />
    </>
  );
}
