import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { overLimitCauses } from '../../../../shared/queue/ticket.ts';
import { nameCause } from '../desk-acts.ts';
import { useDesk } from '../desk-context.ts';
import { Choices, digitChoices } from './choices.tsx';

/** Why a visit takes, or took, longer than its limit: one key. */
export function CauseChoices({ ticketId }: { readonly ticketId: number }): ReactNode {
  const { t } = useTranslation('queue');
  const desk = useDesk();
  return (
    <Choices
      choices={digitChoices(overLimitCauses, (cause) => ({
        label: t(`overLimitCauses.${cause}`),
        run: () => nameCause(desk, ticketId, cause),
        disabled: desk.busy,
      }))}
    />
  );
}
