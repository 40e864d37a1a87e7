import type { z } from 'zod';
import type { Topic } from '../../shared/call/procedure.ts';
import type { ScheduledKind } from '../../shared/jobs/schedule.ts';
import type { Connection, Db, ReadableDb } from '../../db/database/handle.ts';
import type { Hall } from '../../db/store/hall.ts';
import type { HostServices } from '../call/handler.ts';
import type { Clock } from '../time/clock.ts';

/**
 * What a running job works with. It holds nothing up: between its steps it pauses, and it writes in short
 * transactions of its own. It may be interrupted after any step and begun again, so each step is safe to repeat.
 */
export interface JobContext {
  /** The job's own record. */
  readonly jobId: number;
  readonly db: ReadableDb;
  /** For what works on the whole database, such as a backup. */
  readonly connection: Connection;
  readonly host: HostServices;
  readonly clock: Clock;
  /** The hall, or undefined before it is set up. */
  readonly hall: Hall | undefined;
  /** Runs one short transaction. */
  write<T>(work: (db: Db) => T): T;
  /** Says how far it has got: the key of a sentence in the room's texts, and 0 to 1 where the end is known. */
  progress(words: string, share?: number): void;
  /**
   * Lets everything else go first. Rejects with `JobInterrupted` when the job was cancelled or the host is closing:
   * let it pass, and leave nothing half done behind.
   */
  pause(): Promise<void>;
  /** The same question where nothing can be awaited. Throws `JobInterrupted`. */
  assertNotInterrupted(): void;
}

/**
 * Who waits for it: somebody stands there (`prompt`, such as a ticket to print), or nobody does (`background`).
 * One job at a time is done in each lane, so that no ticket waits for a backup.
 */
export type JobLane = 'prompt' | 'background';
export const jobLanes = ['prompt', 'background'] as const satisfies JobLane[];

/** 任务种类: one kind of work beside the calls, and how it is done. */
export interface JobKind<P extends z.ZodType = z.ZodType> {
  /** Room and work, such as `upkeep.backup`. Its name stands in the room's texts under `jobs`. */
  readonly kind: string;
  readonly lane: JobLane;
  /** When it falls due by itself; its payload is then null. */
  readonly schedule?: Pick<ScheduledKind, 'rule' | 'missed'>;
  readonly payload: P;
  /** What screens must fetch again when it is done. */
  readonly topics: readonly Topic[];
  /** A refusal that it throws is shown as it is; anything else is a fault. Both are tried again after a pause. */
  run(context: JobContext, payload: z.output<P>): Promise<void>;
}

/** Ties what a kind's work needs to know to how it is done. */
export function jobKind<P extends z.ZodType>(declared: JobKind<P>): JobKind {
  return declared;
}

/** The kinds that fall due by themselves. */
export function scheduledOf(kinds: readonly JobKind[]): ScheduledKind[] {
  return kinds.flatMap(({ kind, schedule }) => (schedule ? [{ kind, ...schedule }] : []));
}

/** Somebody cancelled the job, or the host is closing. */
export class JobInterrupted extends Error {
  constructor() {
    super('The job was interrupted.');
    this.name = 'JobInterrupted';
  }
}
