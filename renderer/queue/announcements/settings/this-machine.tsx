import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Announcement } from '../../../../shared/queue/announcement.ts';
import { announcementWords } from '../../../../shared/queue/announcement-words.ts';
import { useClient } from '../../../call/client-context.ts';
import { Notice } from '../../../design/notice.tsx';
import { Section } from '../../../design/section.tsx';
import { voicesFor } from '../choose-voice.ts';
import { type SpeakingMeans, speakAnnouncement, speakingWay } from '../speak-announcement.ts';
import { useSpeakingMeans } from '../use-speaking-means.ts';

/** What is tried: a number with all that can go wrong in it. */
const tried = { kind: 'call', number: 'A012', counterNumber: 3 } as const;

/** With what this computer would call, and what to install where it has no Chinese voice. */
export function ThisMachine(): ReactNode {
  const { t } = useTranslation('queue');
  const { means } = useSpeakingMeans();
  return (
    <Section title={t('announcements.here')}>
      {means && <MachineNotice means={means} />}
      {means && <TryIt means={means} />}
    </Section>
  );
}

function MachineNotice({ means }: { readonly means: SpeakingMeans }): ReactNode {
  const { t } = useTranslation('queue');
  const { preferred, voiceName } = means.rules();
  switch (speakingWay(means)) {
    case 'voice': {
      const [voice] = voicesFor(window.speechSynthesis.getVoices(), 'zh-CN', voiceName);
      return <Notice kind="done">{t('sound.hasVoice', { voice: voice?.name ?? '' })}</Notice>;
    }
    case 'clips':
      return <Notice kind="done">{t('sound.hasClips')}</Notice>;
    case 'chime':
      return preferred === 'chime' ? (
        <Notice kind="info">{t('sound.byChoice')}</Notice>
      ) : (
        <Notice kind="warning">
          {t('sound.chimeOnly')}
          <br />
          {t('sound.chimeOnlyHelp')}
        </Notice>
      );
  }
}

/** Says a number here, as a display would. */
function TryIt({ means }: { readonly means: SpeakingMeans }): ReactNode {
  const { t } = useTranslation('queue');
  const { clock } = useClient();
  const [busy, setBusy] = useState(false);
  const words = announcementWords(tried, means.rules(), 'zh-CN') ?? '';
  const sayIt = async (): Promise<void> => {
    setBusy(true);
    means.output.open();
    const announcement: Announcement = { ...tried, id: 1, at: clock.now(), withdrawn: false };
    await speakAnnouncement(means, announcement);
    setBusy(false);
  };
  return (
    <div>
      <Button variant="default" loading={busy} onClick={() => void sayIt()}>
        {t('announcements.try')}
      </Button>{' '}
      {t('announcements.tried', { words })}
    </div>
  );
}
