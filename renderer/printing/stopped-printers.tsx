import type { ReactNode } from 'react';
import { useQueryOf } from '../call/use-query-of.ts';
import { Notice } from '../design/notice.tsx';
import { printingCalls } from './calls.ts';
import { useStoppedWords } from './use-stopped-words.ts';

export interface StoppedPrintersProps {
  /** What leads to the queue of prints, where the screen can be left. */
  readonly acts?: ReactNode;
}

/** A calm line for each printer in trouble that matters here: what is wrong, what waits, what to do. */
export function StoppedPrinters({ acts }: StoppedPrintersProps): ReactNode {
  const wordsOf = useStoppedWords();
  const { data: stopped = [] } = useQueryOf(printingCalls.stopped, {});
  return stopped.map((printer) => (
    <Notice key={printer.id} kind="warning" {...(acts === undefined ? {} : { acts })}>
      {wordsOf(printer)}
    </Notice>
  ));
}
