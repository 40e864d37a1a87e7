import { type Language, refusalSentence, texts } from '../../shared/api/texts.ts';
import { Refusal } from '../../shared/call/refusal.ts';
import { filled } from '../../shared/call/filled.ts';
import type { ReplayFigures } from './replay.ts';

/** The day's figures as a small table for people: one line for each, numbers first so that they stand in a column. */
export function figuresTable(figures: ReplayFigures, language: Language): string {
  const words = texts[language].simulation;
  const { date, ...values } = figures;
  const lines = (Object.keys(values) as (keyof typeof values)[]).map((name) => {
    const value = values[name];
    return { name: words.figures[name], value: value === null ? words.none : shown(name, value) };
  });
  const width = Math.max(...lines.map(({ value }) => value.length));
  return [
    filled(words.title, { date }),
    ...lines.map(({ name, value }) => `  ${value.padStart(width)}  ${name}`),
  ].join('\n');
}

/** People are counted in whole numbers, seconds shown to a tenth. */
function shown(name: keyof ReplayFigures, value: number): string {
  return name.endsWith('S') ? value.toFixed(1) : String(value);
}

/** Why a replay could not be done, in a sentence; undefined for a fault nobody foresaw. */
export function replayFailureWords(error: unknown, language: Language): string | undefined {
  if (!(error instanceof Refusal)) return undefined;
  const sentence = refusalSentence(error.code, language);
  return (
    sentence &&
    filled(
      sentence,
      Object.fromEntries(Object.entries(error.details).map(([name, value]) => [name, String(value)])),
    )
  );
}
