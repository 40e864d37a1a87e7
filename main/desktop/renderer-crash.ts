import type { WebContents } from 'electron';

/** A page that has crashed this often within this time would only crash again. */
const crashLimit = 3;
const crashWindow = 60_000;

/** Whether a page may be loaded again after the last of these crashes. @param crashes UTC ms, oldest first */
export function mayReload(crashes: readonly number[]): boolean {
  const last = crashes.at(-1) ?? 0;
  return crashes.filter((at) => at > last - crashWindow).length < crashLimit;
}

/** What is done about a page that is gone. */
export interface CrashCare {
  now(): number;
  log(reason: string): void;
  /** It keeps crashing: says so and closes the program. */
  giveUp(): void;
}

/** Loads a page again when its process has crashed; the host runs on and nothing is lost. */
export function reloadAfterCrash(contents: WebContents, care: CrashCare): void {
  const crashes: number[] = [];
  contents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    care.log(`The page's process is gone: ${reason} (${exitCode})`);
    crashes.push(care.now());
    if (mayReload(crashes)) contents.reload();
    else care.giveUp();
  });
}
