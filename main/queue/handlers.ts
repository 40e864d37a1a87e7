import type { queueContract } from '../../shared/queue/contract.ts';
import type { RoomHandlers } from '../call/handler.ts';
import { leaveSeat, takeSeat } from './seats.ts';
import { arrive, callNext, cancel, finish, issueTicket, noShow, recall } from './steps.ts';
import { counterView, displayView, hallView, ticketHistory } from './views.ts';

export const queueHandlers: RoomHandlers<typeof queueContract> = {
  issueTicket: (context, { businessTypeId }) => issueTicket(context, businessTypeId),
  callNext: (context, { counterId }) => callNext(context, counterId),
  recall: (context, { counterId, ticketId }) => recall(context, counterId, ticketId),
  arrive: (context, { counterId, ticketId }) => arrive(context, counterId, ticketId),
  finish: (context, { counterId, ticketId }) => finish(context, counterId, ticketId),
  noShow: (context, { counterId, ticketId }) => noShow(context, counterId, ticketId),
  cancel: (context, { ticketId }) => cancel(context, ticketId),
  takeSeat: (context, { counterId, staffNumber }) => takeSeat(context, counterId, staffNumber),
  leaveSeat: (context, { counterId }) => {
    leaveSeat(context, counterId);
    return {};
  },
  counter: (context, { counterId }) => counterView(context, counterId),
  hall: (context) => hallView(context),
  display: (context) => displayView(context),
  ticket: (context, { ticketId }) => ticketHistory(context, ticketId),
};
