import { useCallback } from 'react';
import { useClient } from '../../call/client-context.ts';
import type { ReadyPhoto } from './ready-photo.ts';

/** Hands a photo's bytes in to the host, so that a command may refer to them. Throws as the transport does. */
export function useKeepPhoto(): (photo: ReadyPhoto) => Promise<void> {
  const { transport } = useClient();
  return useCallback(({ bytes, facts }) => transport.putFile(bytes, facts.sha256), [transport]);
}
