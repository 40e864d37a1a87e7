import { useEffect, useMemo, useReducer } from 'react';
import { useClient } from '../../call/client-context.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { queueCalls } from '../calls.ts';
import { createClipBox } from './clip-box.ts';
import { pageSound, useSoundOpen } from './page-sound.ts';
import type { SpeakingMeans } from './speak-announcement.ts';
import { createSystemVoice } from './system-voice.ts';
import { useSpeakingRules } from './use-speaking-rules.ts';

/**
 * The means of this machine to call customers, or null for a screen that wants none. The component is drawn again when
 * the voices or the recordings have changed.
 */
export function useSpeakingMeans(wanted = true): {
  readonly means: SpeakingMeans | null;
  /** Whether the browser lets the page sound. */
  readonly open: boolean;
} {
  const { transport } = useClient();
  const rules = useSpeakingRules();
  const open = useSoundOpen(wanted);
  const [, changed] = useReducer((changes: number) => changes + 1, 0);
  const kept = useQueryOf(queueCalls.announcementClips, {}, { enabled: wanted }).data;
  const means = useMemo<SpeakingMeans | null>(() => {
    if (!wanted) return null;
    const output = pageSound();
    return { output, rules, voice: createSystemVoice(), clips: createClipBox(transport, output) };
  }, [wanted, transport, rules]);
  useEffect(() => {
    // A clip that cannot be had leaves the set incomplete: then the chime speaks for it.
    if (means && kept) means.clips.take(kept).then(changed, () => undefined);
  }, [means, kept]);
  useEffect(() => {
    window.speechSynthesis.addEventListener('voiceschanged', changed);
    return () => window.speechSynthesis.removeEventListener('voiceschanged', changed);
  }, []);
  return { means, open };
}
