import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrinterNow } from '../../../shared/printing/printer-contract.ts';
import { useCommand } from '../../call/use-command.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { timeText } from '../../design/clock-text.ts';
import { Section } from '../../design/section.tsx';
import { useTimeZone } from '../../design/time-zone-context.ts';
import { printingCalls } from '../calls.ts';
import { PrinterStateMark } from '../printer-state-mark.tsx';
import { PrintStateMark } from '../print-state-mark.tsx';
import classes from './printer-test.module.css';

/** How a printer is now, what to do about it, and a test page with what became of it. */
export function PrinterTest({ printer: { id, state, since } }: { readonly printer: PrinterNow }): ReactNode {
  const { t } = useTranslation('printing');
  const timeZone = useTimeZone();
  const [asked, setAsked] = useState(false);
  const test = useCommand(printingCalls.printTestPage, { onDone: () => setAsked(true) });
  return (
    <Section
      title={t('printers.state')}
      aside={since === null ? '' : t('printers.since', { time: timeText(since, timeZone) })}
    >
      <div className={classes['test']}>
        <PrinterStateMark state={state} />
        {state.kind === 'trouble' && <p>{t(`remedies.${state.trouble}`)}</p>}
        <div className={classes['act']}>
          <Button loading={test.isPending} onClick={() => test.mutate({ id })}>
            {t('printers.test')}
          </Button>
          {asked && <TestPageState printerId={id} />}
        </div>
        <small>{t('printers.testHint')}</small>
      </div>
    </Section>
  );
}

function TestPageState({ printerId }: { readonly printerId: number }): ReactNode {
  const subject = { kind: 'printer', id: printerId };
  const { data } = useQueryOf(printingCalls.paper, { paper: 'printing.test', subject });
  return <output>{data && <PrintStateMark state={data.state} />}</output>;
}
