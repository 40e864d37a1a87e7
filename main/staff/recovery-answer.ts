import { createHmac } from 'node:crypto';
import { answerLength } from '../../shared/staff/recovery-contract.ts';
import { heardCode, spokenCode } from '../../shared/staff/spoken-code.ts';

/**
 * The region's answer to a store's question: a hundred bits of an HMAC, short enough to be read on the telephone. It
 * fits one store, one person and one question.
 * @param card the store's card as it was made or typed @param challenge as it stands on the host's screen
 */
export function recoveryAnswer(card: string, staffNumber: string, challenge: string): string {
  const words = `${staffNumber.trim()}\n${heardCode(challenge)}`;
  return spokenCode(createHmac('sha256', heardCode(card)).update(words).digest(), answerLength);
}
