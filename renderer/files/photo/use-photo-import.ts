import { useCallback, useState } from 'react';
import { useClient } from '../../call/client-context.ts';
import { useTimeZone } from '../../design/time-zone-context.ts';
import { type PhotoProgress, createPhotoQueue } from './photo-queue.ts';
import type { PhotoProblem } from './picture-head.ts';
import { type ReadyPhoto, readyPhoto } from './ready-photo.ts';

/** A file that is not among the photos, and why. */
export interface PhotoLeftOut {
  readonly name: string;
  readonly problem: PhotoProblem | 'not-kept';
}

export interface PhotoImport {
  /** Adds files to those that wait their turn. */
  readonly take: (files: readonly File[]) => void;
  /** Lets go of the files that still wait; what is done stays. */
  readonly stop: () => void;
  /** Null while none is under way. */
  readonly progress: PhotoProgress | null;
  /** What could not be used since `forgetLeftOut`. */
  readonly leftOut: readonly PhotoLeftOut[];
  readonly forgetLeftOut: () => void;
}

/**
 * Makes photos of chosen files, one after the other.
 * @param onPhoto keeps one photo; the next waits until it has
 */
export function usePhotoImport(onPhoto: (photo: ReadyPhoto) => unknown): PhotoImport {
  const { clock } = useClient();
  const timeZone = useTimeZone();
  const [progress, setProgress] = useState<PhotoProgress | null>(null);
  const [leftOut, setLeftOut] = useState<readonly PhotoLeftOut[]>([]);
  const [queue] = useState(() => createPhotoQueue(setProgress));
  const take = useCallback(
    (files: readonly File[]) =>
      queue.take(files, async (file) => {
        const made = await readyPhoto(file, { now: clock.now(), timeZone });
        const problem = made.ok ? await problemOfKeeping(onPhoto, made.photo) : made.problem;
        if (problem) setLeftOut((before) => [...before, { name: file.name, problem }]);
      }),
    [queue, clock, timeZone, onPhoto],
  );
  return {
    take,
    stop: queue.stop,
    progress,
    leftOut,
    forgetLeftOut: useCallback(() => setLeftOut([]), []),
  };
}

/** The host cannot be reached, or refused the bytes: the others may still be kept. */
async function problemOfKeeping(
  onPhoto: (photo: ReadyPhoto) => unknown,
  photo: ReadyPhoto,
): Promise<'not-kept' | null> {
  try {
    await onPhoto(photo);
    return null;
  } catch {
    return 'not-kept';
  }
}
