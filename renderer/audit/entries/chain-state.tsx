import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { businessDateOf, timeOfDay } from '../../../shared/time/business-date.ts';
import { useCommand } from '../../call/use-command.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { StateMark } from '../../design/state-mark.tsx';
import { useTimeZone } from '../../design/time-zone-context.ts';
import { jobsCalls } from '../../jobs/calls.ts';
import { auditCalls } from '../calls.ts';
import classes from './audit-page.module.css';

/** Whether the audit is whole, as the last check found it, and a check at once. */
export function ChainState(): ReactNode {
  const { t } = useTranslation('audit');
  const timeZone = useTimeZone();
  const chain = useQueryOf(auditCalls.chain, {}, { refetchInterval: 5_000 }).data;
  const check = useCommand(jobsCalls.runNow);
  if (chain === undefined) return null;
  return (
    <div className={classes['chain']}>
      {chain === null && t('chain.never')}
      {chain !== null && chain.finishedAt === null && t('chain.underWay', { count: chain.checked })}
      {chain !== null && chain.finishedAt !== null && (
        <StateMark state={chain.brokenId === null ? 'done' : 'failed'}>
          {chain.brokenId === null
            ? t('chain.whole', { count: chain.checked, at: when(chain.finishedAt) })
            : t('chain.broken', { id: chain.brokenId, at: when(chain.finishedAt) })}
        </StateMark>
      )}
      <Button
        variant="subtle"
        loading={check.isPending}
        onClick={() => check.mutate({ kind: 'audit.check-chain' })}
      >
        {t('chain.checkNow')}
      </Button>
    </div>
  );

  function when(at: number): string {
    return `${businessDateOf(at, timeZone)} ${timeOfDay(at, timeZone)}`;
  }
}
