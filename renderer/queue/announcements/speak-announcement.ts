import type { Announcement, SpokenResult } from '../../../shared/queue/announcement.ts';
import { announcementClips } from '../../../shared/queue/announcement-clips.ts';
import {
  type AnnouncementRules,
  type SpokenLanguage,
  announcementWords,
} from '../../../shared/queue/announcement-words.ts';
import type { ClipBox } from './clip-box.ts';
import type { SoundOutput } from './sound-output.ts';
import type { SpeakingManner, Voice } from './voice.ts';

/** With what the hall is called on this machine. */
export type SpeakingWay = 'voice' | 'clips' | 'chime';

/** How the store wants to be called, as it holds now. */
export interface SpeakingRules extends AnnouncementRules, SpeakingManner {
  readonly preferred: SpeakingWay;
  /** Each call is repeated in it. */
  readonly second: SpokenLanguage | null;
}

export interface SpeakingMeans {
  readonly output: SoundOutput;
  readonly voice: Voice;
  readonly clips: ClipBox;
  readonly rules: () => SpeakingRules;
}

/** With what this machine can call, as near to what the store prefers as it has the means for. */
export function speakingWay({ voice, clips, rules }: Omit<SpeakingMeans, 'output'>): SpeakingWay {
  const { preferred } = rules();
  if (preferred === 'chime') return 'chime';
  const ways = { voice: voice.speaks('zh-CN'), clips: clips.isComplete() };
  const other = preferred === 'voice' ? 'clips' : 'voice';
  return ways[preferred] ? preferred : ways[other] ? other : 'chime';
}

/** The chime, and then the words, in the store's languages. */
export async function speakAnnouncement(
  means: SpeakingMeans,
  announcement: Announcement,
): Promise<SpokenResult> {
  const rules = means.rules();
  if (!means.output.isOpen()) return 'failed';
  await means.output.chime(rules.volume);
  const said = await sayFirst(means, announcement, rules);
  if (!said) return 'chime';
  await saySecond(means, announcement, rules);
  return 'spoken';
}

async function sayFirst(
  { voice, clips, ...means }: SpeakingMeans,
  announcement: Announcement,
  rules: SpeakingRules,
): Promise<boolean> {
  const way = speakingWay({ voice, clips, ...means });
  if (way === 'chime') return false;
  const names = announcementClips(announcement, rules);
  if (way === 'clips' && names) return clips.say(names, rules.volume);
  const words = announcementWords(announcement, rules, 'zh-CN');
  if (words === null || !voice.speaks('zh-CN')) return false;
  return voice.say(words, 'zh-CN', rules);
}

/** What the customers have heard in Mandarin counts as said, whatever becomes of the second language. */
async function saySecond(
  { voice }: SpeakingMeans,
  announcement: Announcement,
  rules: SpeakingRules,
): Promise<void> {
  const { second } = rules;
  if (second === null || !voice.speaks(second)) return;
  const words = announcementWords(announcement, rules, second);
  if (words !== null) await voice.say(words, second, { ...rules, voiceName: '' });
}
