/** What can have happened to a ticket. Each has a word in the texts, under `events`. */
export const ticketEventKinds = [
  'ticket.issued',
  'ticket.called',
  'ticket.recalled',
  'ticket.arrived',
  'ticket.finished',
  'ticket.no-show',
  'ticket.requeued',
  'ticket.held',
  'ticket.transferred',
  'ticket.cancelled',
  'ticket.reopened',
  'ticket.expired',
  'ticket.item-added',
  'ticket.item-removed',
  'ticket.item-ended',
  'ticket.class-changed',
  'ticket.cause-named',
  'ticket.end-corrected',
  'ticket.undone',
] as const;
export type TicketEventKind = (typeof ticketEventKinds)[number];
