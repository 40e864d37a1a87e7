import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../call/use-command.ts';
import { timeText } from '../../design/clock-text.ts';
import { ConfirmBar } from '../../design/confirm-bar.tsx';
import { Notice } from '../../design/notice.tsx';
import { useTimeZone } from '../../design/time-zone-context.ts';
import { queueCalls } from '../calls.ts';
import { useLasted } from './use-lasted.ts';

/** What somebody is about to do about a system failure, and is asked for first. */
export type FailureQuestion = 'declare' | 'end' | null;

export interface FailureNoticeProps {
  /** When the failure under way began, UTC ms, or null. */
  readonly since: number | null;
  readonly asked: FailureQuestion;
  readonly onAsk: (question: FailureQuestion) => void;
}

/**
 * 系统故障: since when, and the way out of it. Both ends are asked for first, since they stand in the day's figures.
 * A question that somebody else has answered meanwhile disappears, so that nobody answers another one by mistake.
 */
export function FailureNotice({ since, asked, onAsk }: FailureNoticeProps): ReactNode {
  const { t } = useTranslation('queue');
  const declare = useCommand(queueCalls.declareFailure);
  const end = useCommand(queueCalls.endFailure);
  const question = (words: string, act: string, confirm: () => void): ReactNode => (
    <ConfirmBar
      question={words}
      act={act}
      onCancel={() => onAsk(null)}
      onConfirm={() => {
        onAsk(null);
        confirm();
      }}
    />
  );
  if (since === null) {
    if (asked !== 'declare') return null;
    return question(t('liveNotices.declareQuestion'), t('liveNotices.declareAct'), () => declare.mutate({}));
  }
  if (asked === 'end') {
    return question(t('liveNotices.endQuestion'), t('liveNotices.endAct'), () => end.mutate({}));
  }
  return <UnderWay since={since} onEnd={() => onAsk('end')} />;
}

interface UnderWayProps {
  readonly since: number;
  readonly onEnd: () => void;
}

function UnderWay({ since, onEnd }: UnderWayProps): ReactNode {
  const { t } = useTranslation('queue');
  const timeZone = useTimeZone();
  const lasted = useLasted(since);
  return (
    <Notice
      kind="danger"
      acts={
        <Button variant="default" onClick={onEnd}>
          {t('liveNotices.end')}
        </Button>
      }
    >
      {t('liveNotices.failure', { time: timeText(since, timeZone), lasted })}
    </Notice>
  );
}
