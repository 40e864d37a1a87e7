import type { RefusalAnswer } from '../../shared/call/envelope.ts';
import type { RefusalDetails } from '../../shared/call/refusal.ts';
import type { LostAnswerError } from './transport.ts';

/** The host's refusal: a code with a sentence in the room's texts, and the values that the sentence names. */
export class RefusedError extends Error {
  readonly code: string;
  readonly details: RefusalDetails;

  constructor({ code, details }: RefusalAnswer) {
    super(code);
    this.name = 'RefusedError';
    this.code = code;
    this.details = details;
  }
}

/** Why a call brought no value: the host refused, or it cannot be reached. */
export type CallError = RefusedError | LostAnswerError;
