/** The single characters that a text is made of. */
type CharactersOf<Text extends string> = Text extends `${infer First}${infer Rest}`
  ? First | CharactersOf<Rest>
  : never;

/** The keys that a screen may bind: 空格, 退格, 回车, Esc, F1, letters and digits. */
export type KeyName =
  'Space' | 'Backspace' | 'Enter' | 'Escape' | 'F1' | CharactersOf<'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'>;

type KeyEvent = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/**
 * The key that was pressed, or null for one that no screen binds. Read from the key's place where the character is
 * of no use: with a Chinese input method switched on, the browser reports `Process` or a full-width letter.
 */
export function keyNameOf(event: KeyEvent): KeyName | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  if (event.key === ' ' || event.code === 'Space') return 'Space';
  if (['Backspace', 'Enter', 'Escape', 'F1'].includes(event.key)) return event.key as KeyName;
  if (/^[a-z0-9]$/i.test(event.key)) return event.key.toUpperCase() as KeyName;
  const place = /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(event.code)?.[1];
  return (place as KeyName | undefined) ?? null;
}

/** Whether a scanner could have sent it: scanners type characters and end with Enter. */
export function isCharacter(key: KeyName): boolean {
  return key === 'Space' || key === 'Enter' || key.length === 1;
}

/** Whether a person is writing there, so that keys are letters and not commands. */
export function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.matches('input, textarea, select, [role="textbox"], [role="combobox"], [role="listbox"]')
  );
}

/** Whether the key already belongs to what has the focus: Space and Enter press a focused button. */
export function belongsToFocus(key: KeyName, target: EventTarget | null): boolean {
  if (key !== 'Space' && key !== 'Enter') return false;
  return (
    target instanceof HTMLElement && target.matches('button, a[href], summary, [role="button"], [role="tab"]')
  );
}
