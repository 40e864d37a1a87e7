import type { Command, Procedure, Query } from '../../shared/call/procedure.ts';
import type { CommandContext, QueryContext } from '../call/handler.ts';

interface RegisteredQuery {
  readonly kind: 'query';
  readonly procedure: Query;
  read(context: QueryContext, input: unknown): unknown;
}

interface RegisteredCommand {
  readonly kind: 'command';
  readonly procedure: Command;
  /** Counts a try in a transaction of its own; absent where the command has nothing to guess. */
  readonly attempt?: (context: CommandContext, input: unknown) => void;
  /** Slow work before the transaction; null where the command has none. */
  readonly prepare: ((context: QueryContext, input: unknown) => Promise<unknown>) | null;
  apply(context: CommandContext, input: unknown, ready: unknown): unknown;
}

/** A procedure with the handler that does it, whatever room they come from. */
export type Registered = RegisteredQuery | RegisteredCommand;

/**
 * Ties a procedure to its handler. The handler's types were checked where the rooms are assembled; from here on
 * inputs are what the procedure's schema has parsed.
 */
export function registered(procedure: Procedure, handler: unknown): Registered {
  if (procedure.kind === 'query') {
    return { kind: 'query', procedure, read: handler as RegisteredQuery['read'] };
  }
  if (typeof handler === 'function') {
    const apply = handler as RegisteredCommand['apply'];
    return { kind: 'command', procedure, prepare: null, apply };
  }
  return {
    kind: 'command',
    procedure,
    ...(handler as Pick<RegisteredCommand, 'attempt' | 'prepare' | 'apply'>),
  };
}
