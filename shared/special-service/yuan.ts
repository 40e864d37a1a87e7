/** Money as it is read: fen as `¥120.00`. */
export function yuanText(fen: number): string {
  return `¥${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
}

/** Fen of what was typed in yuan, `120`, `120.5` or `120.50`; null where it is no amount. */
export function fenOf(typed: string): number | null {
  const [, yuan, cents = ''] = /^(\d{1,6})(?:\.(\d{1,2}))?$/.exec(typed.trim()) ?? [];
  return yuan === undefined ? null : Number(yuan) * 100 + Number(cents.padEnd(2, '0'));
}
