import type { CallProcedure } from '../../main/simulation/call-procedure.ts';

/** issue → call → arrive → finish. */
export const stepsOfVisit = 4;

/** Takes so many customers through the whole visit, one after the other, at one counter. */
export async function callVisits(
  call: CallProcedure,
  place: { readonly counterId: number; readonly businessTypeId: number },
  visits: number,
): Promise<void> {
  const { counterId, businessTypeId } = place;
  for (let visit = 0; visit < visits; visit += 1) {
    await call('queue.issueTicket', { businessTypeId });
    const { id: ticketId } = await call('queue.callNext', { counterId });
    await call('queue.arrive', { counterId, ticketId });
    await call('queue.finish', { counterId, ticketId });
  }
}
