import { useMutation } from '@tanstack/react-query';
import { useCallback } from 'react';
import { clipOfFile } from '../../../../shared/queue/announcement-clips.ts';
import { useClient } from '../../../call/client-context.ts';
import { useFreshener } from '../../../call/freshener-context.ts';
import type { CallError } from '../../../call/refused-error.ts';
import { useKeepFile } from '../../../files/use-keep-file.ts';
import { queueCalls } from '../../calls.ts';

/** Hands in recorded words and keeps them by their names; files of other names are left out. */
export function useImportClips(): {
  readonly importClips: (files: readonly File[]) => void;
  readonly busy: boolean;
} {
  const client = useClient();
  const freshener = useFreshener();
  const keepFile = useKeepFile();
  const { mutate, isPending } = useMutation<void, CallError, readonly File[]>({
    mutationFn: async (files) => {
      const clips: { name: string; sha256: string }[] = [];
      for (const file of files) {
        const name = clipOfFile(file.name);
        if (name !== null) clips.push({ name, sha256: await keepFile(file) });
      }
      if (clips.length > 0) await client.call(queueCalls.keepClips, { clips });
    },
    onSettled: () => freshener.announce(['announcements']),
  });
  return { importClips: useCallback((files) => mutate(files), [mutate]), busy: isPending };
}
