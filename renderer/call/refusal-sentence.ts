import type { i18n as I18n } from 'i18next';
import { type CallError, RefusedError } from './refused-error.ts';

/** The texts of every room, read by a key that is only known when it happens. */
type Lookup = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** Why a call brought nothing, and what the person can do about it. A code without a sentence stands for itself. */
export function refusalSentenceOf(i18n: I18n, error: CallError): string {
  const t = i18n.t as unknown as Lookup;
  if (!(error instanceof RefusedError)) return t('call:refusals.unreachable');
  const [room = '', reason = ''] = error.code.split('.');
  const key = `${room}:refusals.${reason}`;
  return i18n.exists(key) ? t(key, error.details) : error.code;
}
