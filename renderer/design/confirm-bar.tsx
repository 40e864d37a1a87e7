import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from './notice.tsx';
import { useOncePerPress } from './use-once-per-press.ts';

export interface ConfirmBarProps {
  /** What will happen, and that it cannot be undone. */
  readonly question: ReactNode;
  /** The act itself, as a verb. */
  readonly act: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks first, in place, for what cannot be undone. What can be undone is not asked: it offers an undo. */
export function ConfirmBar({ question, act, onConfirm, onCancel }: ConfirmBarProps): ReactNode {
  const { t } = useTranslation('design');
  const once = useOncePerPress();
  return (
    <Notice
      kind="warning"
      acts={
        <>
          <Button variant="default" onClick={onCancel}>
            {t('confirm.cancel')}
          </Button>
          <Button color="red.9" onClick={() => once(onConfirm)}>
            {act}
          </Button>
        </>
      }
    >
      {question}
    </Notice>
  );
}
