import type { RefusalAnswer } from '../../shared/call/envelope.ts';
import { Refusal, commonRefusals } from '../../shared/call/refusal.ts';
import { storageRefusal } from '../../db/database/storage-refusal.ts';

/**
 * What a caller is told of an error: a declared refusal as it is, a full disk or a busy database in words of
 * their own, and anything else as a fault with the reference under which it was logged.
 * @param declared the refusals that may be answered beside the common ones
 * @param onFault logs the error and returns its reference
 */
export function refusalAnswerOf(
  error: unknown,
  declared: readonly string[],
  onFault: (error: unknown) => string,
): RefusalAnswer {
  if (error instanceof Refusal && isAnswerable(error.code, declared)) {
    return { code: error.code, details: error.details };
  }
  const { code, details } = storageRefusal(error) ?? new Refusal('call.fault', { reference: onFault(error) });
  return { code, details };
}

function isAnswerable(code: string, declared: readonly string[]): boolean {
  return (commonRefusals as readonly string[]).includes(code) || declared.includes(code);
}
