import { useEffect } from 'react';

/**
 * Fetches the characters of a text before they are needed: the typeface comes in pieces, and what a screen says once the
 * host is lost could not be fetched any more.
 */
export function useGlyphs(text: string): void {
  useEffect(() => {
    const { fontFamily } = getComputedStyle(document.body);
    for (const weight of [400, 700]) {
      // A face that cannot be fetched leaves the system's own.
      document.fonts.load(`${weight} 1em ${fontFamily}`, text).catch(() => undefined);
    }
  }, [text]);
}
