import type { AnswerOf, ProcedureName, SentTo } from '../../../shared/api/contract.ts';
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

interface Watched {
  readonly at: number;
  readonly told: Omit<Guess, 'waitS'>;
  waitS: number | null;
}

/** What to note of a call and its answer. */
type Notes = { readonly [N in ProcedureName]?: (answer: AnswerOf<N>, input: SentTo<N>) => void };

/** Calls that are noted on the way: what is told at issue, and what comes of it. */
export function watchEstimates(
  call: CallProcedure,
  date: string,
  now: () => number,
): { readonly call: CallProcedure; guesses(): Guess[] } {
  const watched = new Map<number, Watched>();
  const seats = new Set<number>();
  const handling = { count: 0, totalS: 0 };
  let lastS = 0;
  const notes: Notes = {
    'queue.issueTicket': ({ ticket, ahead, wait }) => {
      if (wait.kind === 'unknown') return;
      const { meanMs, lowMs, highMs } = wait.kind === 'range' ? wait : { meanMs: 0, lowMs: 0, highMs: 0 };
      const simpleS = (ahead * handling.totalS) / Math.max(1, handling.count) / Math.max(1, seats.size);
      const told = {
        date,
        ahead,
        meanS: meanMs / 1_000,
        lowS: lowMs / 1_000,
        highS: highMs / 1_000,
        simpleS,
        lastS,
      };
      watched.set(ticket.id, { at: now(), told, waitS: null });
    },
    'queue.callNext': ({ id }) => {
      const ticket = watched.get(id);
      if (ticket) lastS = ticket.waitS = (now() - ticket.at) / 1_000;
    },
    'queue.finish': ({ arrivedAt, endedAt }) => {
      handling.count += 1;
      handling.totalS += ((endedAt ?? 0) - (arrivedAt ?? 0)) / 1_000;
    },
    'queue.takeSeat': (_answer, { counterId }) => seats.add(counterId),
    'queue.leaveSeat': (_answer, { counterId }) => seats.delete(counterId),
  };
  return {
    call: async (name, input) => {
      const answer = await call(name, input);
      notes[name]?.(answer, input);
      return answer;
    },
    guesses: () => [...watched.values()].map(({ told, waitS }) => ({ ...told, waitS })),
  };
}
