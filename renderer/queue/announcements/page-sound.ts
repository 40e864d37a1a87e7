import { useSyncExternalStore } from 'react';
import { type SoundOutput, createSoundOutput } from './sound-output.ts';

let output: SoundOutput | undefined;

/** The page's loudspeaker: one for all screens, since a browser gives a page only a few. */
export function pageSound(): SoundOutput {
  return (output ??= createSoundOutput());
}

const noChange = (): (() => void) => () => undefined;
const closed = (): boolean => false;

/** Whether the page may sound. @param wanted false for a screen that wants none */
export function useSoundOpen(wanted: boolean): boolean {
  return useSyncExternalStore(wanted ? pageSound().onChange : noChange, wanted ? pageSound().isOpen : closed);
}
