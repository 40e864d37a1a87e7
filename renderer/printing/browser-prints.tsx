import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../shared/call/procedure.ts';
import type { printingContract } from '../../shared/printing/contract.ts';
import type { SendResult } from '../../shared/printing/print-job.ts';
import { useClient } from '../call/client-context.ts';
import { useCommand } from '../call/use-command.ts';
import { useQueryOf } from '../call/use-query-of.ts';
import { Notice } from '../design/notice.tsx';
import { PaperFrame } from '../design/paper/paper-frame.tsx';
import classes from './browser-prints.module.css';
import { printingCalls } from './calls.ts';

type Claimed = OutputOf<typeof printingContract.claim>;

/** A claimed print with its document. */
interface InDialogue {
  readonly claimed: Claimed;
  readonly html: string;
}

/**
 * What this station prints through its own browser: somebody presses, the host commits the print as under way, and the
 * browser's dialogue opens. What comes out of it the browser tells nobody, so it is `sent` at most.
 */
export function BrowserPrints(): ReactNode {
  const { t } = useTranslation('printing');
  const client = useClient();
  const { data: mine = [] } = useQueryOf(printingCalls.mine, {});
  const [inDialogue, setInDialogue] = useState<InDialogue | null>(null);
  const report = useCommand(printingCalls.report, { onDone: () => setInDialogue(null) });
  const tell = ({ id, attempt }: Claimed, result: SendResult): void => report.mutate({ id, attempt, result });
  const open = async (claimed: Claimed): Promise<void> => {
    const { id, attempt } = claimed;
    try {
      const document = await client.call(printingCalls.document, { id, attempt });
      if (document.takes === 'page') setInDialogue({ claimed, html: document.html });
    } catch {
      tell(claimed, { fate: 'not-sent', trouble: 'error' });
    }
  };
  const claim = useCommand(printingCalls.claim, { onDone: (claimed) => void open(claimed) });
  const next = mine.find(({ printer }) => printer.connection.kind === 'browser');
  return (
    <>
      {next && inDialogue === null && (
        <Notice
          kind="info"
          acts={
            <Button loading={claim.isPending} onClick={() => claim.mutate({ id: next.id })}>
              {t('browser.print')}
            </Button>
          }
        >
          {t('browser.title')}
        </Notice>
      )}
      {inDialogue && (
        <div className={classes['aside']}>
          <PaperFrame
            html={inDialogue.html}
            title={t('browser.title')}
            onSettled={(paper) => {
              paper.print();
              tell(inDialogue.claimed, { fate: 'sent' });
            }}
          />
        </div>
      )}
    </>
  );
}
