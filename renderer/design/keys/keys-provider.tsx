import { type ReactNode, useEffect, useState } from 'react';
import { createBoundKeys } from './bound-keys.ts';
import type { KeyAction } from './key-action.ts';
import { createKeyGate } from './key-gate.ts';
import { belongsToFocus, isWriting, keyNameOf } from './key-name.ts';
import { KeyHelp } from './key-help.tsx';
import { KeysContext } from './keys-context.ts';

/** Listens to the keyboard for all screens inside, and shows what the keys do on F1. */
export function KeysProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [keys] = useState(createBoundKeys);
  const [shown, setShown] = useState<readonly KeyAction[] | null>(null);

  useEffect(() => {
    const gate = createKeyGate((key) => keys.actionFor(key)?.run());
    const onKeyDown = (event: KeyboardEvent): void => {
      const key = keyNameOf(event);
      if (key === null || event.isComposing) return;
      if (key === 'F1') {
        event.preventDefault();
        setShown((current) => (current ? null : keys.all()));
        return;
      }
      if (isWriting(event.target) || belongsToFocus(key, event.target) || isCovered()) return;
      if (keys.actionFor(key)) event.preventDefault();
      gate.pressed({ key, at: event.timeStamp, repeat: event.repeat });
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      gate.stop();
    };
  }, [keys]);

  return (
    <KeysContext value={keys}>
      {children}
      {shown && <KeyHelp actions={shown} onClose={() => setShown(null)} />}
    </KeysContext>
  );
}

/** Whether something stands over the screen, which then gets the keys. */
function isCovered(): boolean {
  return document.querySelector('dialog[open], [aria-modal="true"]') !== null;
}
