import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import { useCallback } from 'react';
import { useClient } from '../call/client-context.ts';

/**
 * Hands a file in to the host and returns its name there, the SHA-256 of its bytes. Computed here, since pages that
 * a station loads over plain HTTP have no `crypto.subtle`. Throws as the transport does.
 */
export function useKeepFile(): (file: Blob) => Promise<string> {
  const { transport } = useClient();
  return useCallback(
    async (file) => {
      const hash = bytesToHex(sha256(new Uint8Array(await file.arrayBuffer())));
      await transport.putFile(file, hash);
      return hash;
    },
    [transport],
  );
}
