import { useCallback, useEffect, useRef } from 'react';
import {
  announceRate,
  announceSecond,
  announceVoice,
  announceVolumes,
  announceWith,
  announcementRules,
} from '../../../shared/queue/announcement-settings.ts';
import type { SpokenLanguage } from '../../../shared/queue/announcement-words.ts';
import { volumeAt } from '../../../shared/queue/volume.ts';
import { useClient } from '../../call/client-context.ts';
import { timeText } from '../../design/clock-text.ts';
import { useTimeZone } from '../../design/time-zone-context.ts';
import { useSettings } from '../../store/use-setting.ts';
import type { SpeakingRules } from './speak-announcement.ts';

const seconds: Readonly<Record<'none' | 'english' | 'cantonese', SpokenLanguage | null>> = {
  none: null,
  english: 'en-US',
  cantonese: 'zh-HK',
};

/** How the store wants to be called: a function that stays the same and tells what holds when it is called. */
export function useSpeakingRules(): () => SpeakingRules {
  const valueOf = useSettings();
  const { clock } = useClient();
  const timeZone = useTimeZone();
  const tell = (): SpeakingRules => ({
    ...announcementRules(valueOf),
    preferred: valueOf(announceWith),
    second: seconds[valueOf(announceSecond)],
    voiceName: valueOf(announceVoice),
    rate: valueOf(announceRate) / 100,
    volume: volumeAt(valueOf(announceVolumes), timeText(clock.now(), timeZone)) / 100,
  });
  const latest = useRef(tell);
  useEffect(() => {
    latest.current = tell;
  });
  return useCallback(() => latest.current(), []);
}
