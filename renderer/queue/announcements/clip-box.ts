import type { OutputOf } from '../../../shared/call/procedure.ts';
import type { queueContract } from '../../../shared/queue/contract.ts';
import type { Transport } from '../../call/transport.ts';
import type { SoundOutput } from './sound-output.ts';

/** The recorded words of the store, ready to be played. */
export interface ClipBox {
  /** Whether a whole set is there. */
  readonly isComplete: () => boolean;
  /** Fetches what the host keeps, as far as it has changed. Rejects where a file cannot be had or played. */
  readonly take: (kept: OutputOf<typeof queueContract.announcementClips>) => Promise<void>;
  /** Says clips in a row; false where one of them is missing. @param volume 0 to 1 */
  readonly say: (names: readonly string[], volume: number) => Promise<boolean>;
}

export function createClipBox(transport: Transport, output: SoundOutput): ClipBox {
  let sounds: ReadonlyMap<string, { sha256: string; buffer: AudioBuffer }> = new Map();
  let complete = false;
  const fetched = async (sha256: string): Promise<AudioBuffer> =>
    output.decode(await (await transport.getFile(sha256)).arrayBuffer());
  return {
    isComplete: () => complete,
    take: async ({ clips, missing }) => {
      complete = false;
      const entries = clips.map(async ({ name, sha256 }) => {
        const kept = sounds.get(name);
        const buffer = kept?.sha256 === sha256 ? kept.buffer : await fetched(sha256);
        return [name, { sha256, buffer }] as const;
      });
      sounds = new Map(await Promise.all(entries));
      complete = missing.length === 0;
    },
    say: async (names, volume) => {
      const found = names.flatMap((name) => sounds.get(name)?.buffer ?? []);
      if (found.length < names.length) return false;
      await output.play(found, volume);
      return true;
    },
  };
}
