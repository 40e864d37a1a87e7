/** Digits and letters that are not mistaken for each other on the telephone (Crockford's base 32). */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Bytes as a code to be read aloud, in groups of four: as many characters as are whole, five bits each. */
export function spokenCode(bytes: Uint8Array, characters = Math.floor((bytes.length * 8) / 5)): string {
  let bits = 0;
  let held = 0;
  let code = '';
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5 && code.length < characters) {
      bits -= 5;
      code += alphabet.charAt((held >> bits) & 31);
    }
    held &= 0xff;
  }
  return code.replaceAll(/.{4}(?=.)/g, `$&-`);
}

/** A code as it was typed: without its groups, in capitals, and with the letters that are heard for digits. */
export function heardCode(typed: string): string {
  return typed
    .toUpperCase()
    .replaceAll(/[\s-]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
    .replaceAll('U', 'V');
}
