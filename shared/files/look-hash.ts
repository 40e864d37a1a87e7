/** The size of the small picture from which a look is computed, pixels. */
export const lookWidth = 72;
export const lookHeight = 64;

const columns = 9;
const rows = 8;
const cell = 8;

/** How many of the 64 bits may differ between two copies of one photo: pressed again, made smaller, sent by a chat. */
const differsAtMost = 4;

/** How many bits of each kind a look must have to tell anything: a bare wall looks like every bare wall. */
const tellsFrom = 8;

/**
 * The look of a picture (difference hash): 64 bits as 16 hex digits, each saying whether a field is darker than its
 * right neighbour. Copies of one photo have nearly the same one.
 * @param rgba the pixels of the picture at `lookWidth` × `lookHeight`, four bytes each
 */
export function lookHashOf(rgba: ArrayLike<number>): string {
  const fields = Array.from({ length: columns * rows }, (_, index) =>
    brightnessOf(rgba, index % columns, Math.floor(index / columns)),
  );
  let hash = '';
  for (let row = 0; row < rows; row += 1) {
    const line = fields.slice(row * columns, (row + 1) * columns);
    hash += byteOf(line).toString(16).padStart(2, '0');
  }
  return hash;
}

/** Eight bits, one for each pair of neighbours. */
function byteOf(line: readonly number[]): number {
  return line.slice(1).reduce((byte, bright, index) => byte * 2 + ((line[index] ?? 0) < bright ? 1 : 0), 0);
}

/** The sum of the brightness (ITU-R BT.601, thousandths) of a field's pixels. */
function brightnessOf(rgba: ArrayLike<number>, column: number, row: number): number {
  let sum = 0;
  for (let y = row * cell; y < (row + 1) * cell; y += 1) {
    for (let x = column * cell; x < (column + 1) * cell; x += 1) {
      const at = (y * lookWidth + x) * 4;
      sum += (rgba[at] ?? 0) * 299 + (rgba[at + 1] ?? 0) * 587 + (rgba[at + 2] ?? 0) * 114;
    }
  }
  return sum;
}

/** In how many of their 64 bits two looks differ. */
export function lookDistance(one: string, other: string): number {
  return bitsOf(halfOf(one, 0) ^ halfOf(other, 0)) + bitsOf(halfOf(one, 1) ^ halfOf(other, 1));
}

/** Whether two looks may be of the same photo: a hint, never a proof. A look that tells nothing is like no other. */
export function looksAlike(one: string, other: string): boolean {
  return tells(one) && tells(other) && lookDistance(one, other) <= differsAtMost;
}

function tells(hash: string): boolean {
  const bits = bitsOf(halfOf(hash, 0)) + bitsOf(halfOf(hash, 1));
  return bits >= tellsFrom && bits <= columns * rows - rows - tellsFrom;
}

function halfOf(hash: string, half: 0 | 1): number {
  return Number.parseInt(hash.slice(half * 8, half * 8 + 8), 16);
}

function bitsOf(word: number): number {
  let bits = 0;
  for (let rest = word >>> 0; rest !== 0; rest = (rest & (rest - 1)) >>> 0) bits += 1;
  return bits;
}
