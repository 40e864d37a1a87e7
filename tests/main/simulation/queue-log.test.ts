import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../shared/call/refusal.ts';
import { agentsOf, logDay, onDuty } from '../../../main/simulation/log-day.ts';
import { datesOf, logColumns, parseQueueLog } from '../../../main/simulation/queue-log.ts';
import { gaveUp, logOf, served } from './log-lines.ts';

const day = (...rows: Parameters<typeof logOf>) => logDay(parseQueueLog(logOf(...rows)), '1999-01-05');

function refusalOf(work: () => unknown): Refusal | undefined {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  return undefined;
}

describe('a queue log', () => {
  it('is read whatever the order of its columns, its line ends and a mark at its beginning', () => {
    const usual = logOf(served(100, 20, 'S01'));
    const turned = usual
      .split('\n')
      .map((line) => line.split(',').toReversed().join(','))
      .join('\r\n');
    expect(parseQueueLog(`\uFEFF${turned}`)).toEqual(parseQueueLog(usual));
  });

  it('names the columns that it lacks', () => {
    const text = logOf(served(100, 20, 'S01'))
      .replace('q_start_s', 'start')
      .replace(',server', '');
    const refusal = refusalOf(() => parseQueueLog(text));
    expect(refusal?.code).toBe('simulation.log-columns');
    expect(refusal?.details).toEqual({ columns: 'q_start_s, server' });
  });

  it.each([
    ['q_start_s', '12.5'],
    ['ser_time_s', '-3'],
    ['ser_exit_s', ''],
    ['q_exit_s', '999999'],
    ['outcome', 'MAYBE'],
    ['type', 'p'],
    ['date', '1999-02-30'],
    ['server', 'S 01'],
  ] as const)('is refused with its line where %s is “%s”', (column, value) => {
    const text = logOf(served(100, 20, 'S01'), { ...served(200, 20, 'S01'), [column]: value });
    const refusal = refusalOf(() => parseQueueLog(text));
    expect(refusal?.code).toBe('simulation.log-cell');
    expect(refusal?.details).toEqual({ line: 3, column, value });
  });

  it('is refused with its line where a row is cut short', () => {
    const text = `${logOf(served(100, 20, 'S01'))}1999-01-05,PS,0`;
    const refusal = refusalOf(() => parseQueueLog(text));
    expect(refusal?.details).toEqual({ line: 3, cells: 3, expected: logColumns.length });
  });

  it('knows its dates in the order of its rows', () => {
    const rows = ['1999-01-07', '1999-01-05', '1999-01-07'].map((date) => ({ ...served(1, 1, 'S01'), date }));
    expect(datesOf(parseQueueLog(logOf(...rows)))).toEqual(['1999-01-07', '1999-01-05']);
  });
});

describe('a day of a log', () => {
  it('has as visitors those who reached the queue or an agent, in the order of their coming', () => {
    const { visitors } = day(
      { ...served(0, 30, 'S01', 500), type: 'NW' },
      gaveUp(200, 260),
      { ...gaveUp(0, 0), vru_exit_s: 150 },
      { ...served(100, 30, 'S01'), outcome: 'PHANTOM' },
      served(300, 40, 'S01', 330),
    );
    expect(visitors).toEqual([
      { kind: 'impatient', businessCode: 'B08', arrivesS: 200, leavesS: 260 },
      { kind: 'patient', businessCode: 'B08', arrivesS: 300, serviceS: 40 },
      { kind: 'patient', businessCode: 'B12', arrivesS: 500, serviceS: 30 },
    ]);
  });

  it('takes who was served without a recorded start as coming from the voice menu', () => {
    const { visitors } = day(served(100, 10, 'S01'), { ...served(0, 0, 'S01'), vru_exit_s: 700 });
    expect(visitors[1]).toMatchObject({ arrivesS: 700, serviceS: 0 });
  });

  it('goes on behind midnight where the log’s clock wraps', () => {
    const { visitors, duty } = day(served(86_300, 90, 'S01', 20), gaveUp(86_390, 15));
    expect(visitors[1]).toMatchObject({ leavesS: 86_415 });
    expect([...duty.keys()]).toEqual([48]);
  });

  it('has on duty in each half hour the agents who were serving in it', () => {
    const { duty } = day(
      served(1_700, 200, 'S02'),
      served(1_790, 10, 'S03'),
      served(1_800, 5, 'S01'),
      served(1_900, 5, ''),
      served(5_400, 0, 'S04'),
    );
    expect([...onDuty(duty, 1_799, false)].sort()).toEqual(['S02', 'S03']);
    expect([...onDuty(duty, 1_800, false)].sort()).toEqual(['S01', 'S02']);
    expect(agentsOf(duty)).toEqual(['S01', 'S02', 'S03', 'S04']);
  });

  it('keeps the last agents in a half hour without any for as long as somebody must be served', () => {
    const { duty } = day(served(1_800, 5, 'S01'), served(9_000, 5, 'S02'));
    expect([...onDuty(duty, 4_000, true)]).toEqual(['S01']);
    expect([...onDuty(duty, 4_000, false)]).toEqual([]);
    expect([...onDuty(duty, 99_000, true)]).toEqual(['S02']);
    expect([...onDuty(duty, 0, true)]).toEqual([]);
  });

  it('is refused when the log does not have it, or does not say who served', () => {
    const rows = parseQueueLog(logOf(served(100, 20, '')));
    expect(refusalOf(() => logDay(rows, '1999-01-06'))?.code).toBe('simulation.no-such-date');
    expect(refusalOf(() => logDay(rows, '1999-01-05'))?.code).toBe('simulation.nobody-serves');
  });
});
