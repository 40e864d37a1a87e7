import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../shared/call/procedure.ts';
import type { printingContract } from '../../shared/printing/contract.ts';
import type { SendResult } from '../../shared/printing/print-job.ts';
import { useClient } from '../call/client-context.ts';
import { useCommand } from '../call/use-command.ts';
import { useQueryOf } from '../call/use-query-of.ts';
import { PaperFrame } from '../design/paper/paper-frame.tsx';
import classes from './browser-prints.module.css';
import { printingCalls } from './calls.ts';

type Claimed = OutputOf<typeof printingContract.claim>;

/** A claimed print with its document. */
interface InDialogue {
  readonly claimed: Claimed;
  readonly html: string;
}

/** What this station has to print through its own browser. */
export interface BrowserPrint {
  /** The print that is next; undefined where none is due. */
  readonly next: number | undefined;
  /** When the host last said so, ms. */
  readonly saidAt: number;
  readonly busy: boolean;
  /** Commits a print as under way and gives it to the browser. */
  readonly print: (id: number) => void;
  /** The paper that is being printed, out of sight; it has to stand somewhere on the screen. */
  readonly paper: ReactNode;
}

/**
 * Printing through the station's own browser. The host commits the print as under way before the browser has it. What
 * the browser makes of it, it tells nobody, so it is `sent` at most.
 */
export function useBrowserPrint(): BrowserPrint {
  const { t } = useTranslation('printing');
  const client = useClient();
  const { data: mine = [], dataUpdatedAt } = useQueryOf(printingCalls.mine, {});
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
  const claim = useCommand(printingCalls.claim, {
    // Another window of the station was quicker, or nobody wants it any more: the list is fetched anew.
    refusalShownInPlace: true,
    onDone: (claimed) => void open(claimed),
  });
  return {
    next: mine.find(({ printer }) => printer.connection.kind === 'browser')?.id,
    saidAt: dataUpdatedAt,
    busy: claim.isPending || report.isPending || inDialogue !== null,
    print: (id) => claim.mutate({ id }),
    paper: inDialogue && (
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
    ),
  };
}
