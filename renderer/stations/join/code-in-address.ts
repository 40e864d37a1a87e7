/** Digits of a pairing code. */
export const codeLength = 8;

/** What was typed or scanned, as far as it is digits of a code. */
export function codeDigits(text: string): string {
  return text.replaceAll(/\D/g, '').slice(0, codeLength);
}

/** The code that a scanned address brings after its `#`, or nothing. */
export function codeInAddress(hash: string): string {
  const digits = codeDigits(hash);
  return digits.length === codeLength ? digits : '';
}

/** A code in two groups of four, as it is read out. */
export function groupedCode(code: string): string {
  return code.length > 4 ? `${code.slice(0, 4)} ${code.slice(4)}` : code;
}
