import type { SpokenLanguage } from '../../../shared/queue/announcement-words.ts';

/** How something is said. */
export interface SpeakingManner {
  /** 0 to 1. */
  readonly volume: number;
  /** 1 is the voice's own pace. */
  readonly rate: number;
  /** The wanted voice's name for Mandarin; empty for the best. */
  readonly voiceName: string;
}

/** Something that can say a sentence aloud: the system's voice, and in tests whatever stands in for it. */
export interface Voice {
  /** Whether it can speak this language on this machine, now. */
  speaks(language: SpokenLanguage): boolean;
  /** Says it to its end and tells whether it was said. Never rejects, and never takes for ever. */
  say(text: string, language: SpokenLanguage, manner: SpeakingManner): Promise<boolean>;
}
