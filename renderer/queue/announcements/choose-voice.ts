import type { SpokenLanguage } from '../../../shared/queue/announcement-words.ts';

/** What is looked at of a system's voice. */
export type KnownVoice = Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'localService' | 'default'>;

/** Systems write `zh-CN`, `zh_CN` and `cmn-Hans-CN` for the same. */
const tongues: Readonly<Record<SpokenLanguage, RegExp>> = {
  'zh-CN': /^(zh-(hans-)?cn|cmn)\b/i,
  'zh-HK': /^(zh-(hant-)?hk|yue)\b/i,
  'en-US': /^en\b/i,
};

/** The voices for a language, the best first: the wanted one, then those on this machine, which need no network. */
export function voicesFor<V extends KnownVoice>(
  voices: readonly V[],
  language: SpokenLanguage,
  wanted = '',
): V[] {
  const rank = (voice: V): number =>
    (voice.name === wanted ? 4 : 0) + (voice.localService ? 2 : 0) + (voice.default ? 1 : 0);
  return voices
    .filter(({ lang }) => tongues[language].test(lang.replaceAll('_', '-')))
    .sort((a, b) => rank(b) - rank(a));
}
