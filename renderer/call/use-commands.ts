import { useMutation } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Command, OutputOf, SentInputOf } from '../../shared/call/procedure.ts';
import { useFreshener } from './freshener-context.ts';
import type { CallError } from './refused-error.ts';
import type { Callable } from './room-calls.ts';
import { useCallCommand } from './use-call-command.ts';

/** Sends a command; `onDone` is told what the host answered once it has done it. */
export type RunCommand = <C extends Command>(
  callable: Callable<C>,
  input: SentInputOf<C>,
  onDone?: (answer: OutputOf<C>) => void,
) => void;

export interface Commands {
  readonly run: RunCommand;
  /** True while one of them is under way. */
  readonly busy: boolean;
}

interface Asked {
  readonly callable: Callable<Command>;
  readonly input: unknown;
  readonly onDone: ((answer: never) => void) | undefined;
}

/**
 * Any command, for screens on which many keys do one thing each: `run(queueCalls.arrive, { … })`. A refusal is told
 * in a notice. Where a screen has one command with a field of its own, `useCommand` fits better.
 */
export function useCommands(): Commands {
  const call = useCallCommand();
  const freshener = useFreshener();
  const { mutate, isPending } = useMutation<unknown, CallError, Asked>({
    mutationFn: ({ callable, input }) => call(callable, input),
    onSuccess: (answer, { callable, onDone }) => {
      freshener.announce(callable.procedure.topics);
      onDone?.(answer as never);
    },
  });
  const run = useCallback<RunCommand>(
    (callable, input, onDone) => mutate({ callable, input, onDone }),
    [mutate],
  );
  return { run, busy: isPending };
}
