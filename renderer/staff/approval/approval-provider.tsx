import { type ReactNode, useCallback, useState } from 'react';
import { type ApprovalAsked, ApprovalContext, type AskApproval } from '../../call/use-call-command.ts';
import { ApprovalDialog } from './approval-dialog.tsx';

interface Pending extends ApprovalAsked {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** 现场授权, once for all screens inside: what was asked for waits until somebody approves it, or nobody does. */
export function ApprovalProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [pending, setPending] = useState<Pending | null>(null);
  const ask = useCallback<AskApproval>(
    (asked) => new Promise((resolve, reject) => setPending({ ...asked, resolve, reject })),
    [],
  );
  return (
    <ApprovalContext value={ask}>
      <div inert={pending !== null}>{children}</div>
      {pending && (
        <ApprovalDialog
          asked={pending}
          onApproved={(answer) => {
            setPending(null);
            pending.resolve(answer);
          }}
          onRefused={(error) => {
            setPending(null);
            pending.reject(error);
          }}
        />
      )}
    </ApprovalContext>
  );
}
