import { type UseQueryOptions, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { OutputOf, Query, SentInputOf } from '../../shared/call/procedure.ts';
import { useClient } from './client-context.ts';
import type { CallError } from './refused-error.ts';
import type { Callable } from './room-calls.ts';

/** What a screen may ask of a query beside its input. */
export type QueryOptions<T> = Pick<
  UseQueryOptions<T, CallError>,
  'enabled' | 'refetchInterval' | 'placeholderData'
>;

/**
 * What a query answers, fetched again whenever the host's news is about its topics. Two screens that ask the same
 * share one answer.
 */
export function useQueryOf<Q extends Query>(
  callable: Callable<Q>,
  input: SentInputOf<Q>,
  options: QueryOptions<OutputOf<Q>> = {},
): UseQueryResult<OutputOf<Q>, CallError> {
  const client = useClient();
  return useQuery<OutputOf<Q>, CallError>({
    ...options,
    queryKey: [callable.name, input],
    queryFn: () => client.call(callable, input),
    meta: { topics: callable.procedure.topics },
  });
}
