import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WaitingLine } from '../../../shared/queue/lines.ts';
import { useCommand } from '../../call/use-command.ts';
import { ConfirmBar } from '../../design/confirm-bar.tsx';
import { Section } from '../../design/section.tsx';
import { queueCalls } from '../calls.ts';
import { WaitingTable } from '../waiting-table.tsx';

/** Everyone who waits; a customer who gives up is taken off the list, after asking. */
export function WaitingToCancel({ waiting }: { readonly waiting: readonly WaitingLine[] }): ReactNode {
  const { t } = useTranslation('queue');
  const [asking, setAsking] = useState<WaitingLine | null>(null);
  const cancel = useCommand(queueCalls.cancel);
  const cancelAct = (line: WaitingLine): ReactNode => (
    <Button
      variant="subtle"
      color="gray"
      size="compact-sm"
      aria-label={t('greeter.cancelNumber', { number: line.number })}
      onClick={() => setAsking(line)}
    >
      {t('greeter.cancel')}
    </Button>
  );
  const confirmed = (line: WaitingLine): void => {
    cancel.mutate({ ticketId: line.id });
    setAsking(null);
  };
  return (
    <Section title={t('greeter.list')} aside={t('greeter.waiting', { count: waiting.length })}>
      {asking && (
        <ConfirmBar
          question={t('greeter.cancelQuestion', { number: asking.number })}
          act={t('greeter.cancelAct')}
          onConfirm={() => confirmed(asking)}
          onCancel={() => setAsking(null)}
        />
      )}
      {waiting.length === 0 ? (
        <p>{t('greeter.nobody')}</p>
      ) : (
        <WaitingTable
          waiting={waiting}
          acts={{ title: t('greeter.cancel'), titleHidden: true, align: 'number', cell: cancelAct }}
        />
      )}
    </Section>
  );
}
