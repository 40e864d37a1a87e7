import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useClient } from '../../call/client-context.ts';
import type { CallError } from '../../call/refused-error.ts';

/** How long a photo that no screen shows is kept in memory, ms. */
const keptFor = 60_000;

/** A file's bytes. They never change under their name, so they are fetched once. */
export function useFileBytes(sha256: string): UseQueryResult<Blob, CallError> {
  const { transport } = useClient();
  return useQuery<Blob, CallError>({
    queryKey: ['file', sha256],
    queryFn: () => transport.getFile(sha256),
    gcTime: keptFor,
  });
}
