import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type TicketItem,
  type TicketView,
  type UnsettledCause,
  unsettledCauses,
} from '../../../../shared/queue/ticket.ts';
import { queueCalls } from '../../calls.ts';
import { useDesk } from '../desk-context.ts';
import { type Choice, Choices, digitChoices } from './choices.tsx';

export interface UnsettledCausesProps {
  readonly ticket: TicketView;
  readonly item: TicketItem;
}

/** Why a business was not settled; or that it was after all, or that the customer no longer wants it. */
export function UnsettledCauses({ ticket, item }: UnsettledCausesProps): ReactNode {
  const { t } = useTranslation('queue');
  const { counterId, run, close, unsettled, markUnsettled } = useDesk();
  const mark = (cause: UnsettledCause | null): void => {
    markUnsettled(item.id, cause);
    close();
  };
  const marked = unsettled.get(item.id);
  const settled: Choice = { key: '0', label: t('strips.unsettled.settled'), run: () => mark(null) };
  const remove: Choice = {
    key: '9',
    label: t('strips.unsettled.remove'),
    run: () => run(queueCalls.removeItem, { counterId, ticketId: ticket.id, itemId: item.id }),
  };
  return (
    <Choices
      choices={[
        ...digitChoices(unsettledCauses, (cause) => ({
          label: t(`unsettledCauses.${cause}`),
          chosen: cause === marked,
          run: () => mark(cause),
        })),
        ...(ticket.items.length > 1 ? [remove] : []),
        ...(marked === undefined ? [] : [settled]),
      ]}
    />
  );
}
