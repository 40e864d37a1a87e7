/** The lines with one of them a place earlier or later; null where it cannot go further. */
export function movedLine<T>(lines: readonly T[], at: number, by: -1 | 1): T[] | null {
  const to = at + by;
  const line = lines[at];
  if (line === undefined || to < 0 || to >= lines.length) return null;
  const others = lines.filter((_line, place) => place !== at);
  return [...others.slice(0, to), line, ...others.slice(to)];
}
