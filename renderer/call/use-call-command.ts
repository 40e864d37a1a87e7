import { createContext, useCallback, useContext } from 'react';
import type { NumberAndPin } from '../../shared/call/envelope.ts';
import type { Command, OutputOf, SentInputOf } from '../../shared/call/procedure.ts';
import { useClient } from './client-context.ts';
import { RefusedError } from './refused-error.ts';
import type { Callable } from './room-calls.ts';

/** Something that was refused to who asked for it, and that somebody else may let them do. */
export interface ApprovalAsked {
  readonly callable: Callable<Command>;
  readonly refused: RefusedError;
  /** Sends the same input again with somebody's approval. */
  readonly send: (approver: NumberAndPin) => Promise<unknown>;
}

/** Asks on this screen for somebody's approval, and answers what the host then did; throws the refusal where nobody gives it. */
export type AskApproval = (asked: ApprovalAsked) => Promise<unknown>;

/** 现场授权: given by the app around every screen of the staff. */
export const ApprovalContext = createContext<AskApproval | null>(null);

type CallCommand = <C extends Command>(callable: Callable<C>, input: SentInputOf<C>) => Promise<OutputOf<C>>;

/** Sends a command. Where somebody else may let it be done, they are asked on this screen. */
export function useCallCommand(): CallCommand {
  const client = useClient();
  const ask = useContext(ApprovalContext);
  return useCallback<CallCommand>(
    async (callable, input) => {
      try {
        return await client.call(callable, input);
      } catch (error) {
        if (!ask || !isApprovable(error, callable.procedure)) throw error;
        const send = (approver: NumberAndPin): Promise<unknown> =>
          client.call(callable, input, undefined, approver);
        return (await ask({ callable, refused: error, send })) as OutputOf<typeof callable.procedure>;
      }
    },
    [client, ask],
  );
}

function isApprovable(error: unknown, { onSite, approvable = [] }: Command): error is RefusedError {
  if (onSite !== true || !(error instanceof RefusedError)) return false;
  return error.code === 'call.not-allowed' || approvable.includes(error.code);
}
