import type { i18n as I18n } from 'i18next';
import { type CallError, RefusedError } from './refused-error.ts';
import { textOfKey } from './text-of-key.ts';

/** Why a call brought nothing, and what the person can do about it. A code without a sentence stands for itself. */
export function refusalSentenceOf(i18n: I18n, error: CallError): string {
  if (!(error instanceof RefusedError)) return i18n.t('call:refusals.unreachable');
  const [room = '', reason = ''] = error.code.split('.');
  return textOfKey(i18n, `${room}:refusals.${reason}`, error.details) ?? error.code;
}
