/** How an utterance ended. `stuck`: the engine has fallen silent, as they do after hours, and must be restarted. */
export type SpeechEnd = 'said' | 'stuck' | 'refused';

/** An engine that has not begun after this time will not begin, ms. */
const beginsWithin = 5_000;

/** The longest that a word may take at an ordinary pace, ms, and what the engine may need besides. */
const longestSyllable = 600;
const spare = 4_000;

/** How long an utterance may take in all, ms, by its length: far more than any voice needs. */
export function speechBudget(text: string, rate: number): number {
  return spare + (text.length * longestSyllable) / rate;
}

/**
 * Speaks one utterance and watches it to its end. Known engines sometimes never begin, and sometimes forget to say that
 * they are done: an utterance that began, whose time is over and which is not being spoken any more, was said.
 */
export function speakOnce(
  synthesis: SpeechSynthesis,
  utterance: SpeechSynthesisUtterance,
): Promise<SpeechEnd> {
  return new Promise((resolve) => {
    let began = false;
    const ended = (end: SpeechEnd): void => {
      clearTimeout(noBegin);
      clearTimeout(noEnd);
      resolve(end);
    };
    const noBegin = setTimeout(() => {
      if (!began) ended('stuck');
    }, beginsWithin);
    const noEnd = setTimeout(
      () => ended(began && !synthesis.speaking ? 'said' : 'stuck'),
      speechBudget(utterance.text, utterance.rate),
    );
    utterance.addEventListener('start', () => {
      began = true;
    });
    utterance.addEventListener('end', () => ended('said'));
    utterance.addEventListener('error', ({ error }) => ended(error === 'not-allowed' ? 'refused' : 'stuck'));
    // An engine that somebody left paused would take the utterance and say nothing.
    synthesis.resume();
    synthesis.speak(utterance);
  });
}
