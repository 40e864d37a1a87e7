/** The kind of paper that a number is printed on: what the kiosk asks for its state. */
export const ticketPaperKind = 'queue.ticket';
