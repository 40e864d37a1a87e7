import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketItem } from '../../../../shared/queue/ticket.ts';
import { useNameOf } from '../../../store/use-name-of.ts';
import { useDesk } from '../desk-context.ts';
import { Choices, digitChoices } from './choices.tsx';
import { StripFrame } from './strip-frame.tsx';
import { UnsettledCauses } from './unsettled-causes.tsx';

/** B 未办结: which of the businesses could not be settled, and why. 办结 then ends the others as settled. */
export function UnsettledStrip(): ReactNode {
  const { t } = useTranslation('queue');
  const nameOf = useNameOf();
  const { ticket } = useDesk();
  const open = ticket?.items.filter(({ outcome }) => outcome === null) ?? [];
  const [chosen, setChosen] = useState<TicketItem | undefined>(open.length === 1 ? open[0] : undefined);
  if (!ticket) return null;
  if (chosen) {
    return (
      <StripFrame title={t('strips.unsettled.cause', { business: nameOf(chosen.name) })}>
        <UnsettledCauses ticket={ticket} item={chosen} />
      </StripFrame>
    );
  }
  return (
    <StripFrame title={t('strips.unsettled.title')}>
      <Choices
        choices={digitChoices(open, (item) => ({
          label: nameOf(item.name),
          run: () => setChosen(item),
        }))}
      />
    </StripFrame>
  );
}
