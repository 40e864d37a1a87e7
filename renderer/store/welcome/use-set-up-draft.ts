import { useCallback, useEffect, useState } from 'react';
import { type SetUpDraft, firstDraft, setUpDraft } from './set-up-draft.ts';

const key = 'set-up-draft';

/** Changes some of the draft and leaves the rest. */
export type ChangeDraft = (change: Partial<SetUpDraft>) => void;

/** The draft of the first set-up, kept in this browser until it is forgotten: a reload loses nothing. */
export function useSetUpDraft(): readonly [SetUpDraft, ChangeDraft] {
  const [draft, setDraft] = useState(keptDraft);
  useEffect(() => localStorage.setItem(key, JSON.stringify(draft)), [draft]);
  const change = useCallback<ChangeDraft>((to) => setDraft((before) => ({ ...before, ...to })), []);
  return [draft, change];
}

/** Forgets the draft once the hall is set up. */
export function forgetDraft(): void {
  localStorage.removeItem(key);
}

/** A draft of an earlier version that no longer fits is left behind. */
function keptDraft(): SetUpDraft {
  try {
    return setUpDraft.parse(JSON.parse(localStorage.getItem(key) ?? ''));
  } catch {
    return firstDraft;
  }
}
