import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NumberAndPin } from '../../../shared/call/envelope.ts';
import { approvalRefusals } from '../../../shared/staff/approval.ts';
import { type CallError, RefusedError } from '../../call/refused-error.ts';
import { textOfKey } from '../../call/text-of-key.ts';
import type { ApprovalAsked } from '../../call/use-call-command.ts';
import { useEscape } from '../../design/use-escape.ts';
import { NumberAndPinForm } from '../sign-in/number-and-pin-form.tsx';
import classes from '../sign-in/sign-in.module.css';

export interface ApprovalDialogProps {
  readonly asked: ApprovalAsked;
  readonly onApproved: (answer: unknown) => void;
  /** Nobody approved it, or the host refused it for another reason. */
  readonly onRefused: (error: CallError) => void;
}

/** 现场授权: who approves types number and PIN here; Esc leaves it. A wrong PIN is told in place. */
export function ApprovalDialog({ asked, onApproved, onRefused }: ApprovalDialogProps): ReactNode {
  const { t, i18n } = useTranslation('staff');
  const act = textOfKey(i18n, `staff:approval.acts.${asked.callable.name}`) ?? '';
  const approve = useMutation<unknown, CallError, NumberAndPin>({
    mutationFn: asked.send,
    meta: { refusalShownInPlace: true },
    onSuccess: onApproved,
    onError: (error) => {
      if (!isAboutApproval(error)) onRefused(error);
    },
  });
  useEscape(() => onRefused(asked.refused));
  return (
    <div className={classes['scrim']} data-over data-scale="desk">
      <dialog open className={classes['card']} aria-modal="true" aria-label={t('approval.title')}>
        <h1 className={classes['title']}>{t('approval.title')}</h1>
        <p className={classes['words']}>{t('approval.sentence', { act })}</p>
        <NumberAndPinForm
          act={t('approval.act')}
          busy={approve.isPending}
          error={approve.error}
          onSubmit={approve.mutate}
        />
        <div className={classes['acts']}>
          <Button variant="subtle" onClick={() => onRefused(asked.refused)}>
            {t('approval.cancel')}
          </Button>
        </div>
      </dialog>
    </div>
  );
}

function isAboutApproval(error: CallError): boolean {
  return error instanceof RefusedError && (approvalRefusals as readonly string[]).includes(error.code);
}
