/**
 * Black and white dots for a grey picture: each dot's error is spread over its neighbours that are still to come, after
 * Floyd and Steinberg (1976), so that grey areas keep their brightness.
 * @param greys 0 black to 255 white, row by row
 * @returns true for each black dot
 */
export function dithered(greys: Readonly<ArrayLike<number>>, width: number): boolean[] {
  const rest = Array.from(greys);
  const spread = (at: number, error: number): void => {
    rest[at] = (rest[at] ?? 0) + error;
  };
  return rest.map((_, at) => {
    const grey = rest[at] ?? 255;
    const black = grey < 128;
    const error = (grey - (black ? 0 : 255)) / 16;
    const column = at % width;
    if (column < width - 1) spread(at + 1, error * 7);
    if (at + width >= greys.length) return black;
    if (column > 0) spread(at + width - 1, error * 3);
    spread(at + width, error * 5);
    if (column < width - 1) spread(at + width + 1, error);
    return black;
  });
}
