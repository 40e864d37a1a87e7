import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../call/use-command.ts';
import { Section } from '../design/section.tsx';
import { staffCalls } from './calls.ts';
import classes from './person-pin.module.css';

/** 恢复卡: with it the region answers a store manager who has forgotten the PIN. Shown once. */
export function RecoveryCard(): ReactNode {
  const { t } = useTranslation('staff');
  const make = useCommand(staffCalls.makeRecoveryCard);
  return (
    <Section title={t('recovery.card')}>
      <p>{t('recovery.cardSentence')}</p>
      {make.data && (
        <div className={classes['first']}>
          <output className={classes['card']} aria-label={t('recovery.cardNew')}>
            {make.data.card}
          </output>
          <p>{t('recovery.cardOnce')}</p>
        </div>
      )}
      <div>
        <Button variant="default" loading={make.isPending} onClick={() => make.mutate({})}>
          {t('recovery.makeCard')}
        </Button>
      </div>
    </Section>
  );
}
