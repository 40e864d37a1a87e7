import type { CallProcedure } from '../../../main/simulation/call-procedure.ts';

/** What somebody was told, what two simple rules would have said, and what came of it. Durations in seconds. */
export interface Guess {
  readonly date: string;
  readonly ahead: number;
  readonly meanS: number;
  readonly lowS: number;
  readonly highS: number;
  /** People ahead × mean handling so far ÷ open counters. */
  readonly simpleS: number;
  /** As long as whoever was called last. */
  readonly lastS: number;
  /** null for those who gave up before they were called. */
  readonly waitS: number | null;
}

interface Open extends Omit<Guess, 'waitS'> {
  readonly at: number;
  waitS: number | null;
}

/** A call that notes on the way what is told at issue and what comes of it. */
export function watchEstimates(
  call: CallProcedure,
  date: string,
  now: () => number,
): { readonly call: CallProcedure; guesses(): Guess[] } {
  const open = new Map<number, Open>();
  const seats = new Set<number>();
  const handling = { count: 0, totalS: 0 };
  let lastS = 0;
  const noteIssue = (told: Told): void => {
    const { ticket, ahead, wait } = told;
    if (wait.kind === 'unknown') return;
    const { meanMs = 0, lowMs = 0, highMs = 0 } = wait.kind === 'range' ? wait : {};
    const meanHandlingS = handling.count === 0 ? 0 : handling.totalS / handling.count;
    open.set(ticket.id, {
      date,
      at: now(),
      ahead,
      meanS: meanMs / 1_000,
      lowS: lowMs / 1_000,
      highS: highMs / 1_000,
      simpleS: (ahead * meanHandlingS) / Math.max(1, seats.size),
      lastS,
      waitS: null,
    });
  };
  return {
    call: (async (name: string, input: Record<string, number>) => {
      const answer: unknown = await call(name as 'queue.issueTicket', input as never);
      if (name === 'queue.issueTicket') noteIssue(answer as Told);
      if (name === 'queue.takeSeat') seats.add(input['counterId'] ?? 0);
      if (name === 'queue.leaveSeat') seats.delete(input['counterId'] ?? 0);
      if (name === 'queue.callNext') {
        const guess = open.get((answer as Told['ticket']).id);
        if (guess) lastS = guess.waitS = (now() - guess.at) / 1_000;
      }
      if (name === 'queue.finish') {
        const { arrivedAt, endedAt } = answer as Told['ticket'];
        handling.count += 1;
        handling.totalS += ((endedAt ?? 0) - (arrivedAt ?? 0)) / 1_000;
      }
      return answer;
    }) as CallProcedure,
    guesses: () => [...open.values()].map(({ at: _at, ...guess }) => guess),
  };
}

type Told = Awaited<ReturnType<typeof issue>>;
declare function issue(...args: Parameters<CallProcedure>): Promise<import('../../../shared/api/contract.ts').AnswerOf<'queue.issueTicket'>>;
