import { app } from 'electron';

/** Ends the program in order and starts it again with what it was told at first. */
export function startAgain(): void {
  app.relaunch();
  app.quit();
}
