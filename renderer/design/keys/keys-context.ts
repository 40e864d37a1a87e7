import { createContext, useContext, useEffect, useRef } from 'react';
import type { BoundKeys } from './bound-keys.ts';
import type { KeyAction } from './key-action.ts';

export const KeysContext = createContext<BoundKeys | null>(null);

/**
 * Binds single keys while the component is shown. A key works once per press, never while somebody is writing in
 * a field, and never for a scanner. F1 shows all keys of the screen.
 */
export function useKeys(actions: readonly KeyAction[]): void {
  const keys = useContext(KeysContext);
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => keys?.bind(() => latest.current), [keys]);
}
