import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLogDay, replayDay } from '../../../main/simulation/replay.ts';
import { hasRealLog, realLog } from './real-log.ts';

/** What can be counted without knowing the order, straight from the file. */
function countedFrom(date: string) {
  const [header = '', ...lines] = readFileSync(realLog, 'utf8').trim().split('\n');
  const columns = header.split(',');
  const cell = (line: string, column: string): string => line.split(',')[columns.indexOf(column)] ?? '';
  const visitors = lines.filter(
    (line) =>
      cell(line, 'date') === date &&
      cell(line, 'outcome') !== 'PHANTOM' &&
      (Number(cell(line, 'q_start_s')) > 0 || cell(line, 'outcome') === 'AGENT'),
  );
  const served = visitors.filter((line) => cell(line, 'outcome') === 'AGENT');
  const handlingS = served.reduce((sum, line) => sum + Number(cell(line, 'ser_time_s')), 0);
  return {
    date,
    visitors: visitors.length,
    served: served.length,
    abandoned: visitors.length - served.length,
    present: 0,
    meanHandlingS: expect.closeTo(handlingS / served.length, 6),
  };
}

describe.runIf(hasRealLog)('a replayed day of the real log', () => {
  // A day with a service recorded without its start, one that wraps at midnight, and an ordinary one.
  it.each(['1999-01-02', '1999-01-09', '1999-01-31'])(
    'has the visitors, served, abandoned and mean handling that can be counted from the file: %s',
    async (date) => {
      const figures = await replayDay(await readLogDay(realLog, date), { speed: 0 });
      expect(figures).toMatchObject(countedFrom(date));
      expect(figures.meanWaitS).toBeGreaterThan(0);
    },
    120_000,
  );
});
