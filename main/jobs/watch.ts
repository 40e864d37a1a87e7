import type { Topic } from '../../shared/call/procedure.ts';
import type { CommandContext, QueryContext } from '../call/handler.ts';

/**
 * 看护: something that changes as time goes by, whether or not anybody does anything. The host looks at it every few
 * seconds and after each commit that is about it; it writes only when there is something to change, so a look that
 * finds nothing costs a few reads and tells no screen anything.
 */
export interface Watch {
  /** Room and what is watched, such as `queue.surge`. */
  readonly name: string;
  /** A commit that announces one of these may have changed what is watched. */
  readonly about: readonly Topic[];
  /** What screens must fetch again after something was changed. */
  readonly topics: readonly Topic[];
  /** Reads only: whether there is something to change now. */
  isDue(context: QueryContext): boolean;
  /** Changes it, inside one transaction. */
  apply(context: CommandContext): void;
}
