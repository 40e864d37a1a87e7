import { readLogDay } from '../../../main/simulation/replay.ts';
import { mean, percentile } from '../../../shared/reports/statistics.ts';
import { tryEstimates } from './trial.ts';
import type { Guess } from './watch.ts';

/**
 * `npm run try-estimates -- FILE.csv DATE…`: plays dates of a queue log one after the other through one store and
 * prints how far off the estimates were, in seconds, beside two simple rules. Only those who were told a wait and then
 * called are counted.
 */
const [file = '', ...dates] = process.argv.slice(2);
const staffShare = 0.65;
const columns = ['n', 'wait', 'error', 'median', 'bias', 'held %', 'simple', 'last'] as const;

const days = await Promise.all(dates.map((date) => readLogDay(file, date)));
const guesses = (await tryEstimates(days, { staffShare })).filter(({ meanS }) => meanS > 0);
console.log(['date      ', ...columns.map((column) => column.padStart(7))].join(' '));
for (const date of dates) print(date, (guess) => guess.date === date);
print('all       ', () => true);

function print(name: string, isMeant: (guess: Guess) => boolean): void {
  const meant = guesses.filter(isMeant);
  const called = meant.flatMap(({ waitS, ...guess }) => (waitS === null ? [] : [{ ...guess, waitS }]));
  const errorsOf = (of: (guess: (typeof called)[number]) => number): number[] =>
    called.map((guess) => of(guess) - guess.waitS);
  const sizes = (errors: readonly number[]): number[] => errors.map(Math.abs);
  const own = errorsOf(({ meanS }) => meanS);
  const held = called.filter(({ waitS, lowS, highS }) => waitS >= lowS && waitS <= highS);
  const values = [
    called.length,
    mean(called.map(({ waitS }) => waitS)),
    mean(sizes(own)),
    percentile(sizes(own), 50),
    mean(own),
    (100 * held.length) / called.length,
    mean(sizes(errorsOf(({ simpleS }) => simpleS))),
    mean(sizes(errorsOf(({ lastS }) => lastS))),
  ];
  console.log([name, ...values.map((value) => (value ?? NaN).toFixed(0).padStart(7))].join(' '));
}
