import type { KeyName } from './key-name.ts';

/** Something a person can do with one key, and with the button that prints it. */
export interface KeyAction {
  readonly key: KeyName;
  /** What it does, as the button says it. */
  readonly label: string;
  readonly run: () => void;
  /** True while it cannot be done; the key then does nothing. */
  readonly disabled?: boolean;
}
