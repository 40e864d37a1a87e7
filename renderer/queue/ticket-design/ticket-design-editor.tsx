import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../../shared/call/procedure.ts';
import type { queueContract } from '../../../shared/queue/contract.ts';
import { presetTicketDesign } from '../../../shared/queue/preset-ticket-design.ts';
import { designProblem } from '../../../shared/queue/ticket-design.ts';
import { useCommand } from '../../call/use-command.ts';
import { EditForm } from '../../design/edit-form.tsx';
import { useEdited } from '../../design/use-edited.ts';
import { queueCalls } from '../calls.ts';
import { DesignFields } from './design-fields.tsx';
import { designOf, formOf } from './design-form.ts';
import { LogoField } from './logo-field.tsx';
import { ResetDesign } from './reset-design.tsx';
import { TicketSample } from './ticket-sample.tsx';
import classes from './ticket-design.module.css';

export interface TicketDesignEditorProps {
  readonly kept: OutputOf<typeof queueContract.ticketDesign>;
}

/** 号票样式: its fields, and beside them the ticket as it would come out now. */
export function TicketDesignEditor({ kept }: TicketDesignEditorProps): ReactNode {
  const { t } = useTranslation('queue');
  const edited = useEdited(useMemo(() => formOf(kept.design), [kept.design]));
  const save = useCommand(queueCalls.setTicketDesign, { refusalShownInPlace: true });
  const design = useMemo(() => designOf(edited.value), [edited.value]);
  const problem = designProblem(design);
  return (
    <div className={classes['frame']}>
      <EditForm
        title={t('ticketDesign.texts')}
        edited={edited}
        command={save}
        complete={problem === null && (!edited.value.printsQr || design.qr !== null)}
        onSave={() => save.mutate(design)}
        acts={!kept.proposed && <ResetDesign onReset={() => edited.undo(formOf(presetTicketDesign))} />}
      >
        <DesignFields form={edited.value} problem={problem} onChange={edited.change} />
        <LogoField logo={edited.value.logo} onChange={(logo) => edited.change({ logo })} />
      </EditForm>
      <TicketSample design={design} printable={problem === null} />
    </div>
  );
}
