import type { ReactNode } from 'react';
import { useQueryOf } from '../call/use-query-of.ts';
import { printingCalls } from './calls.ts';
import { PrinterStateMark } from './printer-state-mark.tsx';
import { useStoppedWords } from './use-stopped-words.ts';

/** Where there is room for one word only: what is wrong with the first printer in trouble. Pointing tells the rest. */
export function PrinterWord(): ReactNode {
  const wordsOf = useStoppedWords();
  const { data: stopped = [] } = useQueryOf(printingCalls.stopped, {});
  const [first] = stopped;
  if (!first) return null;
  return (
    <span title={stopped.map(wordsOf).join('\n')}>
      <PrinterStateMark state={{ kind: 'trouble', trouble: first.trouble }} />
    </span>
  );
}
