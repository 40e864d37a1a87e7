import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrinterNow } from '../../../shared/printing/printer-contract.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import type { Column } from '../../design/data-table.tsx';
import { RecordsPage } from '../../store/settings/records-page.tsx';
import { printingCalls } from '../calls.ts';
import { PrinterStateMark } from '../printer-state-mark.tsx';
import { AssignmentsSection } from './assignments-section.tsx';
import { NewPrinter, PrinterEditor } from './printer-editor.tsx';

/** 设置 → 打印机. */
export function PrintersPage(): ReactNode {
  const { t } = useTranslation('printing');
  const printers = useQueryOf(printingCalls.printers, {});
  return (
    <RecordsPage
      section="printers"
      sentence={t('printers.sentence')}
      caption={t('printers.caption')}
      add={t('printers.add')}
      query={printers}
      columns={usePrinterColumns()}
      above={printers.data?.length === 0 && <p>{t('printers.none')}</p>}
      below={<AssignmentsSection printers={printers.data ?? []} />}
      editor={(printer) => <PrinterEditor printer={printer} />}
      adder={(onAdded) => <NewPrinter onAdded={onAdded} />}
    />
  );
}

function usePrinterColumns(): Column<PrinterNow>[] {
  const { t } = useTranslation('printing');
  return [
    { title: t('printers.name'), cell: ({ name }) => name },
    { title: t('printers.kind'), cell: ({ connection }) => t(`connections.${connection.kind}`) },
    { title: t('printers.paper'), cell: ({ paper }) => t(`rolls.${paper}`) },
    {
      title: t('printers.state'),
      cell: ({ state, active, waiting }) =>
        active && (
          <>
            <PrinterStateMark state={state} />
            {waiting > 0 && <div>{t('printers.waiting', { count: waiting })}</div>}
          </>
        ),
    },
  ];
}
