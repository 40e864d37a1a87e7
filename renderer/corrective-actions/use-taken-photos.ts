import { useCallback, useState } from 'react';
import type { ActionPhoto } from '../../shared/corrective-actions/action.ts';
import type { ReadyPhoto } from '../files/photo/ready-photo.ts';
import { useKeepPhoto } from '../files/photo/use-keep-photo.ts';

export interface TakenPhotos {
  readonly photos: readonly ActionPhoto[];
  /** Hands a photo in to the host and keeps its name for the command that is to come. */
  readonly take: (photo: ReadyPhoto) => Promise<void>;
  readonly forget: () => void;
}

/** Photos that were handed in for a command that is still being filled in. */
export function useTakenPhotos(): TakenPhotos {
  const keep = useKeepPhoto();
  const [photos, setPhotos] = useState<readonly ActionPhoto[]>([]);
  const take = useCallback(
    async (photo: ReadyPhoto) => {
      await keep(photo);
      const { sha256, capturedAt } = photo.facts;
      setPhotos((before) => [...before.filter((one) => one.sha256 !== sha256), { sha256, capturedAt }]);
    },
    [keep],
  );
  return { photos, take, forget: useCallback(() => setPhotos([]), []) };
}
