import type { Page } from 'playwright/test';

/** One utterance that was asked for, with when it began and ended by the page's clock, ms. */
export interface Uttered {
  readonly text: string;
  readonly lang: string;
  readonly volume: number;
  readonly began: number;
  ended: number | null;
}

/** What is used of a page's own world. */
interface PageWorld {
  /** What the stand-in was asked to say, in the order in which it began. */
  uttered: Uttered[];
  readonly SpeechSynthesisUtterance: { readonly prototype: object };
}

/** What is asked to be said. */
interface Utterance extends EventTarget, Pick<Uttered, 'text' | 'lang' | 'volume'> {}

/** The voices that the stand-in has, and how long it takes for an utterance, ms. */
export interface StandInOptions {
  readonly languages?: readonly string[];
  readonly lasts?: number;
}

/**
 * Gives a page a voice. The tests' Chromium has none on any machine, so this stands in for the system's
 * `speechSynthesis`: it makes no sound, and records what it is asked to say in `window.uttered`.
 */
export async function giveVoice(page: Page, options: StandInOptions = {}): Promise<void> {
  const { languages = ['zh-CN', 'en-US', 'zh-HK'], lasts = 150 } = options;
  await page.addInitScript(
    ([known, ms]) => {
      const world = globalThis as unknown as PageWorld;
      world.uttered = [];
      const engine = Object.assign(new EventTarget(), {
        speaking: false,
        getVoices: () =>
          known.map((lang) => ({ name: `Voice ${lang}`, lang, localService: true, default: false })),
        resume: () => undefined,
        cancel: () => undefined,
        speak: (utterance: Utterance) => {
          const { text, lang, volume } = utterance;
          const one: Uttered = { text, lang, volume, began: performance.now(), ended: null };
          world.uttered.push(one);
          engine.speaking = true;
          utterance.dispatchEvent(new Event('start'));
          setTimeout(() => {
            one.ended = performance.now();
            engine.speaking = false;
            utterance.dispatchEvent(new Event('end'));
          }, ms);
        },
      });
      Object.defineProperty(world, 'speechSynthesis', { value: engine });
      // The browser's own takes only voices of the browser's own engine.
      Object.defineProperty(world.SpeechSynthesisUtterance.prototype, 'voice', {
        writable: true,
        value: null,
      });
    },
    [languages, lasts] as const,
  );
}

/** What a page has been asked to say so far. */
export function utteredOn(page: Page): Promise<Uttered[]> {
  return page.evaluate(() => (globalThis as unknown as PageWorld).uttered);
}
