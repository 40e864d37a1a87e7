/** How far an import has come. */
export interface PhotoProgress {
  readonly done: number;
  readonly of: number;
}

/** Files that wait to be made photos, one after the other. */
export interface PhotoQueue {
  /** @param work makes a photo of one file and keeps it; the next waits until it has */
  take(files: readonly File[], work: (file: File) => Promise<void>): void;
  /** Lets go of the files that still wait; what is done stays. */
  stop(): void;
}

/**
 * Works through files with a pause between them, so that three hundred of them hold up neither the screen nor the
 * calls of the hall. Each file keeps what it was chosen for, whatever the screen shows by the time that it is its turn.
 * @param tell how far it has come; null when nothing is left
 */
export function createPhotoQueue(tell: (progress: PhotoProgress | null) => void): PhotoQueue {
  let waiting: (() => Promise<void>)[] = [];
  let running = false;
  const workAll = async (): Promise<void> => {
    running = true;
    try {
      let done = 0;
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        tell({ done, of: done + waiting.length + 1 });
        await next();
        done += 1;
        await pause();
      }
    } finally {
      running = false;
      tell(null);
    }
  };
  return {
    take: (files, work) => {
      waiting.push(...files.map((file) => () => work(file)));
      if (!running && waiting.length > 0) void workAll();
    },
    stop: () => {
      waiting = [];
    },
  };
}

/** Lets the screen be drawn and touched between two photos. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
