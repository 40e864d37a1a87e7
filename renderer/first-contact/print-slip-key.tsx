import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordView } from '../../shared/first-contact/record-view.ts';
import type { Printed } from '../../shared/printing/printed.ts';
import { useCommand } from '../call/use-command.ts';
import { usePaperLanguage } from '../printing/use-paper-language.ts';
import { useRest } from '../design/use-rest.ts';
import { PrintedSlip } from '../printing/printed-slip.tsx';
import { useMay } from '../staff/who-is-here.ts';
import { firstContactCalls } from './calls.ts';

/** 打印首问单; what was printed before is printed again as a reprint. */
export function PrintSlipKey({ record: { id: recordId, slip } }: { readonly record: RecordView }): ReactNode {
  const { t } = useTranslation('first-contact');
  const may = useMay();
  const language = usePaperLanguage();
  const [prints, setPrints] = useState(slip.prints);
  // A double click on the first print would be a reprint otherwise.
  const { resting, press } = useRest();
  const [printed, setPrinted] = useState<Printed | null>(null);
  const print = useCommand(firstContactCalls.printSlip, {
    onDone: (answer) => {
      setPrinted(answer.print);
      setPrints(answer.record.slip.prints);
    },
  });
  // Where the record is fetched again, it may know of more prints than were made here.
  const copy = Math.max(prints, slip.prints);
  if (!may(firstContactCalls.printSlip)) return null;
  return (
    <>
      <Button
        variant="default"
        h="var(--target)"
        loading={print.isPending}
        disabled={resting}
        onClick={() => press(() => print.mutate({ recordId, copy, language }))}
      >
        {copy === 0 ? t('printing.first') : t('printing.again', { count: copy })}
      </Button>
      <PrintedSlip printed={printed} title={t('papers.slip')} onClose={() => setPrinted(null)} />
    </>
  );
}
