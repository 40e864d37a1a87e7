import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedPrint } from '../../../shared/printing/print-job-contract.ts';
import { useCommands } from '../../call/use-commands.ts';
import { ConfirmBar } from '../../design/confirm-bar.tsx';
import { printingCalls } from '../calls.ts';
import { usePaperName } from '../use-paper-name.ts';

export interface DayPrintActsProps {
  readonly print: ListedPrint;
  readonly newestCopy: number;
}

/** What can be done with a print that is over: try again what was given up, print another copy of the rest. */
export function DayPrintActs({ print, newestCopy }: DayPrintActsProps): ReactNode {
  const { t } = useTranslation('printing');
  const paperName = usePaperName();
  const { run, busy } = useCommands();
  const [asking, setAsking] = useState(false);
  const { id, state } = print.job;
  const copy = newestCopy + 1;
  if (state === 'failed') {
    return (
      <Button variant="default" disabled={busy} onClick={() => run(printingCalls.retry, { id })}>
        {t('queue.retry')}
      </Button>
    );
  }
  if (state === 'queued' || state === 'sending') return null;
  if (!asking) {
    return (
      <Button variant="default" disabled={busy} onClick={() => setAsking(true)}>
        {t('queue.reprint')}
      </Button>
    );
  }
  return (
    <ConfirmBar
      question={t('queue.reprintAsk', { paper: paperName(print), count: copy })}
      act={t('queue.reprint')}
      onConfirm={() => run(printingCalls.reprint, { id, copy }, () => setAsking(false))}
      onCancel={() => setAsking(false)}
    />
  );
}
