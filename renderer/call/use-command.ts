import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import type { Command, OutputOf, SentInputOf } from '../../shared/call/procedure.ts';
import { useFreshener } from './freshener-context.ts';
import type { CallError } from './refused-error.ts';
import type { Callable } from './room-calls.ts';
import { useCallCommand } from './use-call-command.ts';

export interface CommandOptions<T> {
  /** After the host has done it. */
  readonly onDone?: (answer: T) => void;
  /** After a refusal or a lost answer, beside what the person is told. */
  readonly onRefused?: (error: CallError) => void;
  /** True where the screen shows a refusal itself, beside the field it is about; otherwise a notice appears. */
  readonly refusalShownInPlace?: boolean;
}

/**
 * A command as a mutation: `mutate(input)`, `isPending`, `error`. What it changed is fetched again as soon as the
 * host has done it, even if the news is late.
 */
export function useCommand<C extends Command>(
  callable: Callable<C>,
  { onDone, onRefused, refusalShownInPlace = false }: CommandOptions<OutputOf<C>> = {},
): UseMutationResult<OutputOf<C>, CallError, SentInputOf<C>> {
  const call = useCallCommand();
  const freshener = useFreshener();
  return useMutation<OutputOf<C>, CallError, SentInputOf<C>>({
    mutationKey: [callable.name],
    mutationFn: (input) => call(callable, input),
    meta: { refusalShownInPlace },
    onSuccess: (answer) => {
      freshener.announce(callable.procedure.topics);
      onDone?.(answer);
    },
    onError: (error) => onRefused?.(error),
  });
}
