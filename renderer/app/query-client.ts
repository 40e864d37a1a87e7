import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { type CallError, RefusedError } from '../call/refused-error.ts';
import { LostAnswerError } from '../call/transport.ts';
import { stationsCalls } from '../stations/calls.ts';
import { hostCalls } from './host-calls.ts';

/** A question without an answer is asked again after so long, until there is one, ms. */
const askAgainAfter = 2000;

/** What tells who is here, and whether the host knows this screen: what stands around the screens follows from them. */
const whoIsHere = [stationsCalls.me, hostCalls.status];

/** A refusal that no screen can do anything about before somebody signs in here, or the screen is paired. */
function isNobodyHere(error: Error): boolean {
  const codes = ['call.sign-in-needed', 'call.station-revoked', 'call.not-paired'];
  return error instanceof RefusedError && codes.includes(error.code);
}

/**
 * The answers that the screens share. They stay good until the host's news says otherwise, so nothing that was
 * answered is fetched again on a timer, on focus or on mounting. What the browser believes about the network is of no use on a LAN.
 *
 * @param tell says why a command was refused, where its own screen does not
 */
export function createQueryClient(tell: (error: CallError) => void): QueryClient {
  const askWhoIsHere = (): void => {
    for (const { name } of whoIsHere) void client.invalidateQueries({ queryKey: [name] });
  };
  const client = new QueryClient({
    queryCache: new QueryCache({
      onError: (error, { queryKey: [asked] }) => {
        if (isNobodyHere(error) && whoIsHere.every(({ name }) => name !== asked)) askWhoIsHere();
      },
    }),
    mutationCache: new MutationCache({
      onError: (error, _input, _context, mutation) => {
        if (isNobodyHere(error)) askWhoIsHere();
        else if (mutation.meta?.['refusalShownInPlace'] !== true) tell(error);
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
  return client;
}
