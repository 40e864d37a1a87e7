/** Longest name of a file, characters, its ending included: what every system takes, Chinese in UTF-8 too. */
const longestName = 80;

/** Names that mean a device to Windows, whatever ending they have. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * A name under which every system keeps a file: no separators, no marks that mean something somewhere, no device, no
 * blank or dot at its ends, never empty.
 */
export function fileName(name: string, ending: string): string {
  const plain = name
    .normalize()
    .replaceAll(/[\p{Cc}\p{Cf}\\/:*?"<>|]+/gu, '-')
    .replaceAll(/^[\s.-]+|[\s.-]+$/g, '');
  const safe = plain === '' || device.test(plain) ? `_${plain}` : plain;
  return `${Array.from(safe)
    .slice(0, longestName - ending.length)
    .join('')}${ending}`;
}

/** The same name for the n-th file that would be called so, such as `day (2).pdf`; n from 1. */
export function nthName(name: string, n: number): string {
  if (n === 1) return name;
  const dot = name.lastIndexOf('.');
  return `${name.slice(0, dot)} (${n})${name.slice(dot)}`;
}
