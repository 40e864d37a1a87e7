import { Button, FileButton } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clipOfFile } from '../../../../shared/queue/announcement-clips.ts';
import { useCommand } from '../../../call/use-command.ts';
import { useQueryOf } from '../../../call/use-query-of.ts';
import { ConfirmBar } from '../../../design/confirm-bar.tsx';
import { Notice } from '../../../design/notice.tsx';
import { QueryStates } from '../../../design/query-states.tsx';
import { Section } from '../../../design/section.tsx';
import { queueCalls } from '../../calls.ts';
import { useImportClips } from './use-import-clips.ts';

/** 录音: one file for each word, for computers without a Chinese voice. */
export function ClipsSection(): ReactNode {
  const { t } = useTranslation('queue');
  const kept = useQueryOf(queueCalls.announcementClips, {});
  return (
    <Section title={t('announcements.clips')}>
      <p>{t('announcements.clipsHelp')}</p>
      <QueryStates query={kept}>
        {({ clips, missing }) => (
          <>
            <Completeness kept={clips.length} missing={missing} />
            <ImportClips />
            {clips.length > 0 && <ForgetClips />}
          </>
        )}
      </QueryStates>
    </Section>
  );
}

/** What a complete set still lacks, by name. */
function Completeness({
  kept,
  missing,
}: {
  readonly kept: number;
  readonly missing: readonly string[];
}): ReactNode {
  const { t } = useTranslation('queue');
  const names = missing.join(t('announcements.between'));
  if (missing.length === 0) {
    return <Notice kind="done">{t('announcements.clipsComplete', { count: kept })}</Notice>;
  }
  return kept === 0 ? (
    <p>{t('announcements.clipsNone', { names })}</p>
  ) : (
    <Notice kind="warning">{t('announcements.clipsMissing', { count: missing.length, names })}</Notice>
  );
}

function ImportClips(): ReactNode {
  const { t } = useTranslation('queue');
  const { importClips, busy } = useImportClips();
  const [strangers, setStrangers] = useState<readonly string[]>([]);
  const take = (files: readonly File[]): void => {
    setStrangers(files.filter(({ name }) => clipOfFile(name) === null).map(({ name }) => name));
    importClips(files);
  };
  return (
    <div>
      <FileButton
        multiple
        accept="audio/wav,audio/mpeg,.wav,.mp3"
        inputProps={{ 'aria-label': t('announcements.importClips') }}
        onChange={take}
      >
        {(props) => (
          <Button {...props} variant="default" loading={busy}>
            {t('announcements.importClips')}
          </Button>
        )}
      </FileButton>
      {strangers.length > 0 && (
        <Notice kind="warning">
          {t('announcements.notClips', { names: strangers.join(t('announcements.between')) })}
        </Notice>
      )}
    </div>
  );
}

function ForgetClips(): ReactNode {
  const { t } = useTranslation('queue');
  const [asking, setAsking] = useState(false);
  const forget = useCommand(queueCalls.forgetClips, { onDone: () => setAsking(false) });
  return asking ? (
    <ConfirmBar
      question={t('announcements.forgetAsk')}
      act={t('announcements.forgetYes')}
      onConfirm={() => forget.mutate({})}
      onCancel={() => setAsking(false)}
    />
  ) : (
    <div>
      <Button variant="subtle" onClick={() => setAsking(true)}>
        {t('announcements.forgetClips')}
      </Button>
    </div>
  );
}
