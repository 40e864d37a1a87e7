import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pagePaperKind, pageSubjectKind } from '../../shared/printing/page-kind.ts';
import { isStopped } from '../../shared/printing/printer.ts';
import { RefusalText } from '../call/refusal-text.tsx';
import { useCommand } from '../call/use-command.ts';
import { useQueryOf } from '../call/use-query-of.ts';
import type { AskedPaper } from '../design/paper/asked-paper.ts';
import { printingCalls } from './calls.ts';
import { PrintStateMark } from './print-state-mark.tsx';
import { PrinterStateMark } from './printer-state-mark.tsx';
import classes from './send-paper.module.css';

/** Puts a paper on the report printer that the host has, without a dialogue. Not there where it has none. */
function SendPaper({ paper: { procedure, input } }: { readonly paper: AskedPaper }): ReactNode {
  const { t } = useTranslation('printing');
  const { data: printer } = useQueryOf(printingCalls.printerForReports, {});
  const [pageId, setPageId] = useState<number | null>(null);
  const send = useCommand(printingCalls.printPage, {
    refusalShownInPlace: true,
    onDone: (sent) => setPageId(sent.pageId),
  });
  if (!printer) return null;
  return (
    <div className={classes['send']}>
      <Button
        variant="default"
        loading={send.isPending}
        onClick={() => send.mutate({ procedure, input: JSON.parse(JSON.stringify(input)) as never })}
      >
        {t('send.act', { printer: printer.name })}
      </Button>
      {isStopped(printer.state) && <PrinterStateMark state={printer.state} />}
      <output>
        {pageId !== null && <SentPage pageId={pageId} />}
        {send.error && <RefusalText error={send.error} />}
      </output>
    </div>
  );
}

/** The same, as the papers of all rooms are given it. */
export function sendPaper(paper: AskedPaper): ReactNode {
  return <SendPaper paper={paper} />;
}

/** What became of it, and which copy it was. */
function SentPage({ pageId }: { readonly pageId: number }): ReactNode {
  const { t } = useTranslation('printing');
  const subject = { kind: pageSubjectKind, id: pageId };
  const { data: print } = useQueryOf(printingCalls.paper, { paper: pagePaperKind, subject });
  if (!print) return null;
  return (
    <>
      <PrintStateMark state={print.state} />
      {print.copy > 0 && <span>{t('queue.copy', { count: print.copy })}</span>}
    </>
  );
}
