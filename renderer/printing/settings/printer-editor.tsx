import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrinterNow } from '../../../shared/printing/printer-contract.ts';
import { useCommand } from '../../call/use-command.ts';
import { EditForm } from '../../design/edit-form.tsx';
import { useEdited } from '../../design/use-edited.ts';
import { printingCalls } from '../calls.ts';
import { draftOf, newPrinter, valuesOf } from './printer-draft.ts';
import { PrinterFields } from './printer-fields.tsx';
import classes from './printer-test.module.css';
import { PrinterTest } from './printer-test.tsx';

/** One printer: how it is, a test page, and how it is set. */
export function PrinterEditor({ printer }: { readonly printer: PrinterNow }): ReactNode {
  const { t } = useTranslation('printing');
  const { id, name, active } = printer;
  const edited = useEdited(draftOf(printer));
  const save = useCommand(printingCalls.changePrinter, {
    refusalShownInPlace: true,
    onDone: (saved) => edited.undo(draftOf(saved)),
  });
  const setActive = useCommand(printingCalls.setPrinterActive);
  const values = valuesOf(edited.value);
  return (
    <div className={classes['editor']}>
      {active && <PrinterTest printer={printer} />}
      <EditForm
        title={name}
        edited={edited}
        command={save}
        complete={values !== null}
        onSave={() => values && save.mutate({ id, ...values })}
        acts={
          <Button variant="default" onClick={() => setActive.mutate({ id, active: !active })}>
            {t(active ? 'printers.deactivate' : 'printers.reactivate')}
          </Button>
        }
      >
        <PrinterFields draft={edited.value} onChange={edited.change} allShown />
      </EditForm>
    </div>
  );
}

/** One more printer: for one on the network its address is enough. */
export function NewPrinter({ onAdded }: { readonly onAdded: (id: number) => void }): ReactNode {
  const { t } = useTranslation('printing');
  const edited = useEdited(newPrinter);
  const add = useCommand(printingCalls.addPrinter, {
    refusalShownInPlace: true,
    onDone: ({ id }) => onAdded(id),
  });
  const values = valuesOf(edited.value);
  return (
    <EditForm
      title={t('printers.new')}
      edited={edited}
      command={add}
      complete={values !== null}
      onSave={() => values && add.mutate(values)}
    >
      <PrinterFields draft={edited.value} onChange={edited.change} />
    </EditForm>
  );
}
