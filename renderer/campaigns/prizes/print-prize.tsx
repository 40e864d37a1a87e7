import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../call/use-command.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { printingCalls } from '../../printing/calls.ts';
import { PrintStateMark } from '../../printing/print-state-mark.tsx';
import { campaignsCalls } from '../calls.ts';

/** Where the winner's slip is, and 补打. */
export function PrintPrize({ prizeId }: { readonly prizeId: number }): ReactNode {
  const { t } = useTranslation('campaigns');
  const subject = { kind: 'prize', id: prizeId };
  const { data: paper } = useQueryOf(printingCalls.paper, { paper: 'campaigns.prize', subject });
  const print = useCommand(campaignsCalls.printPrize);
  if (paper === undefined) return null;
  const onItsWay = paper?.state === 'queued' || paper?.state === 'sending';
  const copy = paper ? paper.copy + 1 : 0;
  return (
    <>
      {paper && <PrintStateMark state={paper.state} />}
      {!onItsWay && (
        <Button
          variant="default"
          h="var(--target)"
          loading={print.isPending}
          onClick={() => print.mutate({ prizeId, copy })}
        >
          {t(copy === 0 ? 'prize.print' : 'prize.reprint')}
        </Button>
      )}
    </>
  );
}
