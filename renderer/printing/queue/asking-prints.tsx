import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedPrint } from '../../../shared/printing/print-job-contract.ts';
import { useCommands } from '../../call/use-commands.ts';
import { Section } from '../../design/section.tsx';
import { printingCalls } from '../calls.ts';
import { PrintsTable } from './prints-table.tsx';
import type { PrintsView } from './prints-view.ts';
import classes from './prints.module.css';

/** What was cut off in the middle: the person looks at the printer and says what came out. */
export function AskingPrints({ view }: { readonly view: PrintsView }): ReactNode {
  const { t } = useTranslation('printing');
  const asking = view.open.filter(({ job }) => job.state === 'unknown');
  if (asking.length === 0) return null;
  return (
    <Section title={t('queue.asks')}>
      <p>{t('queue.asksSentence')}</p>
      <PrintsTable
        caption={t('queue.asks')}
        view={view}
        prints={asking}
        acts={(print) => <Answers print={print} />}
      />
    </Section>
  );
}

function Answers({ print: { job } }: { readonly print: ListedPrint }): ReactNode {
  const { t } = useTranslation('printing');
  const { run, busy } = useCommands();
  return (
    <div className={classes['acts']}>
      <Button variant="default" disabled={busy} onClick={() => run(printingCalls.cameOut, { id: job.id })}>
        {t('queue.cameOut')}
      </Button>
      <Button
        variant="default"
        disabled={busy}
        onClick={() => run(printingCalls.reprint, { id: job.id, copy: job.copy + 1 })}
      >
        {t('queue.again')}
      </Button>
    </div>
  );
}
