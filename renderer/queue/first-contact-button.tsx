import { type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KeyButton } from '../design/key-button.tsx';
import type { KeyAction } from '../design/keys/key-action.ts';
import { useKeys } from '../design/keys/keys-context.ts';
import { FirstContactContext } from './counter/first-contact-context.ts';
import classes from './first-contact-button.module.css';

/** S 首问 away from a counter: one key, and what was asked is written down without leaving the screen. */
export function FirstContactButton(): ReactNode {
  const formFor = useContext(FirstContactContext);
  return formFor === null ? null : <QuickRecord formFor={formFor} />;
}

interface QuickRecordProps {
  readonly formFor: (props: { readonly ticketId: null; readonly onDone: () => void }) => ReactNode;
}

function QuickRecord({ formFor }: QuickRecordProps): ReactNode {
  const { t } = useTranslation('queue');
  const [open, setOpen] = useState(false);
  const action: KeyAction = {
    key: 'S',
    label: t('strips.firstContact'),
    run: () => setOpen(true),
    disabled: open,
  };
  useKeys([action]);
  return (
    <>
      <KeyButton action={action} />
      {open && (
        <FormDialog title={t('strips.firstContact')} onClose={() => setOpen(false)}>
          {formFor({ ticketId: null, onDone: () => setOpen(false) })}
        </FormDialog>
      )}
    </>
  );
}

interface FormDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

function FormDialog({ title, onClose, children }: FormDialogProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={classes['dialog']} aria-label={title} onClose={onClose}>
      <h2 className={classes['title']}>{title}</h2>
      {children}
    </dialog>
  );
}
