/**
 * A new id for a command: 32 hex digits. Made from `getRandomValues`, because `randomUUID` is missing on pages
 * that a browser station loads over plain HTTP.
 */
export function newRequestId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
