/** So long what is done with stays on the lists of red tags and repairs, ms: ninety days. */
export const shownForMs = 90 * 86_400_000;
