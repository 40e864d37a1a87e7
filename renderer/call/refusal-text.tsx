import type { ReactNode } from 'react';
import type { CallError } from './refused-error.ts';
import { useRefusalSentence } from './use-refusal-sentence.ts';

/** A refusal in plain words. */
export function RefusalText({ error }: { readonly error: CallError }): ReactNode {
  return useRefusalSentence()(error);
}
