import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../call/use-command.ts';
import { useRest } from '../../design/use-rest.ts';
import { queueCalls } from '../calls.ts';
import classes from './diversions.module.css';

/** How somebody can be helped without a ticket. */
const channels = ['phone', 'machine', 'answer'] as const;

/** 分流: one touch counts somebody who was helped on the phone, at the machine or by a word. */
export function Diversions({ today }: { readonly today: number }): ReactNode {
  const { t } = useTranslation('queue');
  const divert = useCommand(queueCalls.divert);
  const { resting, press } = useRest();
  return (
    <section className={classes['diversions']} aria-label={t('greeter.diverted')}>
      <p className={classes['words']}>
        <b>{t('greeter.diverted')}</b> <output>{t('greeter.divertedToday', { count: today })}</output>
        <br />
        <span>{t('greeter.divertedHint')}</span>
      </p>
      {channels.map((channel) => (
        <Button
          key={channel}
          variant="default"
          h="var(--target)"
          px="sm"
          disabled={divert.isPending || resting}
          onClick={() => press(() => divert.mutate({ channel }))}
        >
          {t(`channels.${channel}`)}
        </Button>
      ))}
    </section>
  );
}
