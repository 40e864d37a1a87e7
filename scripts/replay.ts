import { texts } from '../shared/api/texts.ts';
import { systemLanguage } from '../main/api/start-failure.ts';
import { filled } from '../shared/call/filled.ts';
import { readLogDay, replayDay } from '../main/simulation/replay.ts';
import { readReplayCommand } from '../main/simulation/replay-options.ts';
import { figuresTable, replayFailureWords } from '../main/simulation/replay-words.ts';

/** `npm run replay -- [FILE.csv] --date D [--speed N] [--json]`: plays a day of a queue log through a store of its own. */
const language = systemLanguage();
const interrupted = new AbortController();
process.once('SIGINT', () => interrupted.abort());
process.once('SIGTERM', () => interrupted.abort());

async function replay(): Promise<void> {
  const { file, date, speed, json } = readReplayCommand(process.argv.slice(2));
  const day = await readLogDay(file, date);
  const figures = await replayDay(day, {
    speed,
    signal: interrupted.signal,
    onOpen: (address) => {
      if (speed > 0) console.error(filled(texts[language].simulation.watch, { address }));
    },
  });
  console.log(json ? JSON.stringify(figures) : figuresTable(figures, language));
}

replay().catch((error: unknown) => {
  if (!interrupted.signal.aborted) console.error(replayFailureWords(error, language) ?? error);
  process.exitCode = interrupted.signal.aborted ? 130 : 1;
});
