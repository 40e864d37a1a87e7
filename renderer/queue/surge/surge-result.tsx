import { Button, Textarea } from '@mantine/core';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SurgeEpisode } from '../../../shared/queue/surge-episode.ts';
import { RefusalText } from '../../call/refusal-text.tsx';
import { useCommand } from '../../call/use-command.ts';
import { timeText } from '../../design/clock-text.ts';
import { Notice } from '../../design/notice.tsx';
import { useTimeZone } from '../../design/time-zone-context.ts';
import { queueCalls } from '../calls.ts';
import { useWho } from './use-who.ts';
import classes from './surge-result.module.css';

/** 记录结果: what came of a surge, or the field to say it in. */
export function SurgeResult({ surge: { id, result } }: { readonly surge: SurgeEpisode }): ReactNode {
  const { t } = useTranslation('queue');
  const who = useWho();
  const timeZone = useTimeZone();
  if (!result) return <ResultForm surgeId={id} />;
  return (
    <blockquote className={classes['result']}>
      {result.words}
      <footer>{t('surgeDay.recorded', { who: who(result.by), time: timeText(result.at, timeZone) })}</footer>
    </blockquote>
  );
}

function ResultForm({ surgeId }: { readonly surgeId: number }): ReactNode {
  const { t } = useTranslation('queue');
  const [words, setWords] = useState('');
  const record = useCommand(queueCalls.recordSurgeResult, { refusalShownInPlace: true });
  const save = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (words.trim() !== '') record.mutate({ surgeId, words });
  };
  return (
    <form className={classes['form']} onSubmit={save}>
      <Textarea
        label={t('surgeDay.whatCame')}
        autosize
        minRows={2}
        maxLength={300}
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
      {record.error && (
        <Notice kind="danger">
          <RefusalText error={record.error} />
        </Notice>
      )}
      <Button type="submit" variant="default" disabled={words.trim() === ''} loading={record.isPending}>
        {t('surgeDay.record')}
      </Button>
    </form>
  );
}
