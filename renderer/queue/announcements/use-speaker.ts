import { useEffect } from 'react';
import type { DisplaySound } from '../../../shared/queue/announcement.ts';
import { useClient } from '../../call/client-context.ts';
import { speakAnnouncement } from './speak-announcement.ts';
import { startSpeaker } from './speaker.ts';
import { useSpeakingMeans } from './use-speaking-means.ts';

/** What a display must know of its sound. */
export interface SpeakerState {
  /** True where it would speak but the browser waits for a touch. */
  readonly needsTouch: boolean;
  readonly open: () => void;
}

/** Speaks the hall's announcements while the screen is shown, whenever it is this screen's turn. */
export function useSpeaker(sound: DisplaySound): SpeakerState {
  const client = useClient();
  const wanted = sound !== 'silent';
  const { means, open } = useSpeakingMeans(wanted);
  useEffect(() => {
    if (!means || !open) return undefined;
    const end = startSpeaker({
      client,
      speak: (announcement) => speakAnnouncement(means, announcement),
    });
    window.addEventListener('pagehide', end);
    return () => {
      window.removeEventListener('pagehide', end);
      end();
    };
  }, [client, means, open]);
  return {
    needsTouch: wanted && means !== null && !open,
    open: () => means?.output.open(),
  };
}
