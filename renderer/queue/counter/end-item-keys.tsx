import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketView } from '../../../shared/queue/ticket.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import { queueCalls } from '../calls.ts';
import { useDesk } from './desk-context.ts';
import { Choices, digitChoices } from './strips/choices.tsx';

/** 分项计时: a digit ends one business by itself. */
export function EndItemKeys({ ticket }: { readonly ticket: TicketView }): ReactNode {
  const { t } = useTranslation('queue');
  const nameOf = useNameOf();
  const { counterId, run, open: ask, busy, unsettled } = useDesk();
  const open = ticket.items.filter(({ outcome }) => outcome === null);
  return (
    <Choices
      name={t('counter.endItem')}
      choices={digitChoices(open, ({ id, name, mustInform }) => {
        const cause = unsettled.get(id);
        return {
          label: nameOf(name),
          disabled: busy,
          run: () => {
            if (mustInform && cause === undefined) return ask({ kind: 'agreement', itemId: id });
            return run(queueCalls.endItem, {
              counterId,
              ticketId: ticket.id,
              itemId: id,
              ...(cause === undefined ? {} : { unsettledCause: cause }),
            });
          },
        };
      })}
    />
  );
}
