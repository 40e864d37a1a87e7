import { useState } from 'react';

export interface Edited<T> {
  readonly value: T;
  readonly changed: boolean;
  /** Changes some of it and leaves the rest. */
  readonly change: (to: Partial<T>) => void;
  /** Goes back to what is saved, or to what was just saved. */
  readonly undo: (to?: T) => void;
}

/** What somebody is changing, compared with what is saved. */
export function useEdited<T extends object>(saved: T): Edited<T> {
  const [value, setValue] = useState(saved);
  return {
    value,
    changed: JSON.stringify(value) !== JSON.stringify(saved),
    change: (to) => setValue((before) => ({ ...before, ...to })),
    undo: (to) => setValue(to ?? saved),
  };
}
