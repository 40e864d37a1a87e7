import { MutationCache, QueryClient } from '@tanstack/react-query';
import type { CallError } from '../call/refused-error.ts';
import { LostAnswerError } from '../call/transport.ts';

/** A question without an answer is asked again after so long, until there is one, ms. */
const askAgainAfter = 2000;

/**
 * The answers that the screens share. They stay good until the host's news says otherwise, so nothing that was
 * answered is fetched again on a timer, on focus or on mounting. What the browser believes about the network is of no use on a LAN.
 *
 * @param tell says why a command was refused, where its own screen does not
 */
export function createQueryClient(tell: (error: CallError) => void): QueryClient {
  return new QueryClient({
    mutationCache: new MutationCache({
      onError: (error, _input, _context, mutation) => {
        if (mutation.meta?.['refusalShownInPlace'] !== true) tell(error);
      },
    }),
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        refetchInterval: ({ state }) => (state.error instanceof LostAnswerError ? askAgainAfter : false),
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}
