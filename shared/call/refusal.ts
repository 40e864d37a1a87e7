/** Values that a refusal's sentence names, such as a ticket's number. */
export type RefusalDetails = Readonly<Record<string, string | number>>;

/**
 * A command or query that cannot be done, and why: a value that the caller can act on, not a fault.
 * Thrown inside a command it rolls the whole command back; dispatch turns it into an answer.
 */
export class Refusal extends Error {
  readonly code: string;
  readonly details: RefusalDetails;

  /** @param code room and reason, such as `queue.ticket-not-waiting`; its sentence stands in the room's texts. */
  constructor(code: string, details: RefusalDetails = {}) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.details = details;
  }
}

/** The refusals that any procedure may answer with, whichever room it belongs to. */
export const commonRefusals = [
  'call.unknown-procedure',
  'call.not-allowed',
  'call.not-paired',
  'call.station-revoked',
  'call.sign-in-needed',
  'call.bad-input',
  'call.request-id-missing',
  'call.request-id-reused',
  'call.too-large',
  'call.too-many',
  'call.not-set-up',
  'call.disk-full',
  'call.database-busy',
  'call.closing',
  'call.fault',
] as const;
