import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CounterLine } from '../../../shared/queue/lines.ts';
import { useCommand } from '../../call/use-command.ts';
import { Notice } from '../../design/notice.tsx';
import { useOncePerPress } from '../../design/use-once-per-press.ts';
import { queueCalls } from '../calls.ts';
import { useLasted } from './use-lasted.ts';

/** 叫经理: every counter that called and where nobody has come yet, the one that waits longest first. */
export function ManagerCalls({ counters }: { readonly counters: readonly CounterLine[] }): ReactNode {
  return counters
    .flatMap(({ id, number, managerCalledAt }) =>
      managerCalledAt === null ? [] : [{ id, number, since: managerCalledAt }],
    )
    .sort((a, b) => a.since - b.since)
    .map((call) => <ManagerCall key={call.id} {...call} />);
}

interface ManagerCallProps {
  /** The counter's id and number. */
  readonly id: number;
  readonly number: number;
  /** UTC ms. */
  readonly since: number;
}

function ManagerCall({ id, number, since }: ManagerCallProps): ReactNode {
  const { t } = useTranslation('queue');
  const arrived = useCommand(queueCalls.managerArrived);
  const once = useOncePerPress();
  const lasted = useLasted(since);
  return (
    <Notice
      kind="warning"
      acts={
        <Button
          loading={arrived.isPending}
          aria-label={t('liveNotices.arrivedAt', { number })}
          onClick={() => once(() => arrived.mutate({ counterId: id }))}
        >
          {t('liveNotices.arrived')}
        </Button>
      }
    >
      {t('liveNotices.managerCalled', { number, lasted })}
    </Notice>
  );
}
