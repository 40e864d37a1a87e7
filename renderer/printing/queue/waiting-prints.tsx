import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommands } from '../../call/use-commands.ts';
import { Section } from '../../design/section.tsx';
import { printingCalls } from '../calls.ts';
import { PrintsTable } from './prints-table.tsx';
import type { PrintsView } from './prints-view.ts';

/** What waits for its printer or is on its way. */
export function WaitingPrints({ view }: { readonly view: PrintsView }): ReactNode {
  const { t } = useTranslation('printing');
  const { run, busy } = useCommands();
  const waiting = view.open.filter(({ job }) => job.state === 'queued' || job.state === 'sending');
  return (
    <Section title={t('queue.waiting')}>
      {waiting.length === 0 ? (
        <p>{t('queue.nothingWaiting')}</p>
      ) : (
        <PrintsTable
          caption={t('queue.waiting')}
          view={view}
          prints={waiting}
          acts={({ job: { id, state } }) =>
            state === 'queued' && (
              <Button variant="default" disabled={busy} onClick={() => run(printingCalls.cancel, { id })}>
                {t('queue.cancel')}
              </Button>
            )
          }
        />
      )}
    </Section>
  );
}
