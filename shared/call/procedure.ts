import type { z } from 'zod';
import type { Role } from './caller.ts';

/**
 * Who may call: a list of roles, everyone (every station of the store, whether somebody has signed in there or
 * not), or anyone (a screen that is not paired with the store included).
 */
export type Audience = readonly Role[] | 'everyone' | 'anyone';

/** What a piece of news is about. A command announces its topics, a query is fetched again on them. */
export type Topic =
  | 'store'
  | 'settings'
  | 'staff'
  | 'roster'
  | 'stations'
  | 'findings'
  | 'files'
  | 'sheets'
  | 'jobs'
  | 'exchange'
  | 'corrective-actions'
  | 'queue'
  | 'announcements'
  | 'surge'
  | 'recovery'
  | 'checklists'
  | 'checks'
  | 'reports'
  | 'printing'
  | 'special-service'
  | 'first-contact'
  | 'lost-found'
  | 'campaigns'
  | 'five-s'
  | 'audit';

interface Declared<I extends z.ZodType, O extends z.ZodType> {
  readonly input: I;
  readonly output: O;
  readonly roles: Audience;
  readonly topics: readonly Topic[];
  /** The refusal codes it may answer with, beside the common ones. Any other is a fault. */
  readonly refusals?: readonly string[];
}

/** A procedure that only reads. Its handler gets a database in which the compiler refuses a write. */
export interface Query<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> extends Declared<
  I,
  O
> {
  readonly kind: 'query';
  /** True where it may read for longer than a frame: it then runs in a worker, on a connection of its own. */
  readonly long?: boolean;
}

/** A procedure that changes something: one transaction, one request id, one audit row. */
export interface Command<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> extends Declared<
  I,
  O
> {
  readonly kind: 'command';
  /** True where the answer must not be kept (a token, a one-time code): a retry is refused instead. */
  readonly secret?: boolean;
  /** True where the input holds a secret (a PIN, a code): not even a hash is kept that could be guessed from it. */
  readonly secretInput?: boolean;
  /** 现场授权: true where somebody with the right may let it be done once, with number and PIN, on the caller's screen. */
  readonly onSite?: boolean;
  /** Refusals of its own that 现场授权 also helps with, beside that of the caller's roles. */
  readonly approvable?: readonly string[];
}

export type Procedure = Query | Command;

/** What one room offers: its procedures by name. */
export type RoomContract = Readonly<Record<string, Procedure>>;

/** What a handler gets as input: the parsed value. */
export type InputOf<P extends Procedure> = z.output<P['input']>;

/** What a caller may send: defaults may be left out. */
export type SentInputOf<P extends Procedure> = z.input<P['input']>;

/** What a procedure answers. */
export type OutputOf<P extends Procedure> = z.output<P['output']>;

/** Declares a procedure that only reads. */
export function query<I extends z.ZodType, O extends z.ZodType>(
  declared: Omit<Query<I, O>, 'kind'>,
): Query<I, O> {
  return { kind: 'query', ...declared };
}

/** Declares a procedure that changes something. */
export function command<I extends z.ZodType, O extends z.ZodType>(
  declared: Omit<Command<I, O>, 'kind'>,
): Command<I, O> {
  return { kind: 'command', ...declared };
}
