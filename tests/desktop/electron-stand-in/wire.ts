/**
 * How values cross between the main process and a page's world here: JSON, with bytes as base64. Electron clones
 * them structurally instead.
 */
export function toWire(value: unknown): string {
  return JSON.stringify([value], (_key, part: unknown) => {
    const bytes = part instanceof ArrayBuffer ? new Uint8Array(part) : part;
    if (!(bytes instanceof Uint8Array)) return part;
    const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
    return { $bytes: btoa(text), whole: part instanceof ArrayBuffer };
  });
}

/** Reads what `toWire` wrote. */
export function fromWire(text: string): unknown {
  const [value] = JSON.parse(text, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || !('$bytes' in part)) return part;
    const { $bytes, whole } = part as { $bytes: string; whole: boolean };
    const bytes = Uint8Array.from(atob($bytes), (character) => character.charCodeAt(0));
    return whole ? bytes.buffer : bytes;
  }) as [unknown];
  return value;
}
