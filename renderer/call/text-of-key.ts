import type { i18n as I18n } from 'i18next';

/** Values that a text names. */
export type TextValues = Readonly<Record<string, string | number>>;

type Lookup = (key: string, values?: TextValues) => string;

/**
 * The text of a key that is only known when it happens, such as a refusal's code or an event's kind; undefined
 * for a key without a text. All other keys are checked by the compiler. @param key `room:path.to.text`
 */
export function textOfKey(i18n: I18n, key: string, values: TextValues = {}): string | undefined {
  return i18n.exists(key) ? (i18n.t as unknown as Lookup)(key, values) : undefined;
}
