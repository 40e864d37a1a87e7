import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useQueryOf } from '../../../call/use-query-of.ts';
import { QueryStates } from '../../../design/query-states.tsx';
import { queueCalls } from '../../calls.ts';
import type { TransferTarget } from '../../transfer-target.ts';
import { useDesk } from '../desk-context.ts';
import { StripFrame } from './strip-frame.tsx';
import { SkillChoices, TransferChoices } from './transfer-choices.tsx';

/** Z 转移: to a series by its letter, to a counter by its number, or to whoever has a skill. */
export function TransferStrip(): ReactNode {
  const { t } = useTranslation('queue');
  const { ticket, counterId, run } = useDesk();
  const [bySkill, setBySkill] = useState(false);
  const hall = useQueryOf(queueCalls.hall, {});
  if (!ticket) return null;
  const transfer = (to: TransferTarget): void =>
    run(queueCalls.transfer, { counterId, ticketId: ticket.id, to });
  return (
    <StripFrame title={t('strips.transfer.title', { number: ticket.number })}>
      {bySkill ? (
        <SkillChoices onChoose={(skillId) => transfer({ kind: 'skill', skillId })} />
      ) : (
        <QueryStates query={hall}>
          {(view) => (
            <TransferChoices
              hall={view}
              ownCounterId={counterId}
              onChoose={transfer}
              onBySkill={() => setBySkill(true)}
            />
          )}
        </QueryStates>
      )}
    </StripFrame>
  );
}
