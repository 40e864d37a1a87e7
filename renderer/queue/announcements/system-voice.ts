import { voicesFor } from './choose-voice.ts';
import { speakOnce } from './speak-once.ts';
import type { SpeakingManner, Voice } from './voice.ts';
import type { SpokenLanguage } from '../../../shared/queue/announcement-words.ts';

/** After `cancel` an engine swallows what comes at once, ms. */
const restartTakes = 300;

/** Chromium breaks off what a remote voice says after fifteen seconds, so nothing longer than this is given in one piece. */
const longestPiece = 60;

/** The voice of the operating system, watched: an engine that has fallen silent is restarted, and tried once more. */
export function createSystemVoice(synthesis: SpeechSynthesis = window.speechSynthesis): Voice {
  // Held here until its end: Chromium forgets utterances that nobody holds, and then never tells their end.
  let current: SpeechSynthesisUtterance | null = null;
  const sayPiece = async (
    text: string,
    language: SpokenLanguage,
    manner: SpeakingManner,
  ): Promise<boolean> => {
    for (let attempt = 0; attempt < 2; attempt += 1) {
      current = utteranceOf(synthesis, text, language, manner);
      const end = await speakOnce(synthesis, current);
      current = null;
      if (end !== 'stuck') return end === 'said';
      await restart(synthesis);
    }
    return false;
  };
  return {
    speaks: (language) => voicesFor(synthesis.getVoices(), language).length > 0,
    say: async (text, language, manner) => {
      for (const piece of piecesOf(text)) {
        if (!(await sayPiece(piece, language, manner))) return false;
      }
      return true;
    },
  };
}

/** A long text in pieces that end where people take breath. */
export function piecesOf(text: string): string[] {
  if (text.length <= longestPiece) return [text];
  const sentences = text.match(/[^。！？；，,.!?;]+[。！？；，,.!?;]*/g) ?? [text];
  const pieces: string[] = [];
  for (const sentence of sentences) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + sentence.length <= longestPiece) {
      pieces[pieces.length - 1] = last + sentence;
    } else pieces.push(sentence);
  }
  return pieces;
}

function utteranceOf(
  synthesis: SpeechSynthesis,
  text: string,
  language: SpokenLanguage,
  { volume, rate, voiceName }: SpeakingManner,
): SpeechSynthesisUtterance {
  const utterance = new SpeechSynthesisUtterance(text);
  const [voice] = voicesFor(synthesis.getVoices(), language, voiceName);
  if (voice) utterance.voice = voice;
  utterance.lang = language;
  utterance.volume = volume;
  utterance.rate = rate;
  return utterance;
}

async function restart(synthesis: SpeechSynthesis): Promise<void> {
  synthesis.cancel();
  await new Promise((resolve) => {
    setTimeout(resolve, restartTakes);
  });
}
