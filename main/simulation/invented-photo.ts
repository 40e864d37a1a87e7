import { crc32, deflateSync } from 'node:zlib';
import { type Random, int, pick, seededRandom } from '../../shared/random/random.ts';

/** Red, green, blue. */
type Colour = readonly [number, number, number];

const width = 480;
const height = 360;

/** The colours of walls and floors in invented halls. */
const rooms: readonly (readonly [wall: Colour, floor: Colour])[] = [
  [
    [224, 232, 240],
    [150, 170, 190],
  ],
  [
    [240, 233, 220],
    [186, 160, 128],
  ],
  [
    [226, 238, 231],
    [140, 176, 158],
  ],
  [
    [238, 232, 243],
    [168, 150, 182],
  ],
];

/**
 * A picture in the place of a photo, as PNG: a wall, a floor and a few things that stand there. The same seed makes the
 * same picture; it shows nothing and nobody.
 */
export function inventedPhoto(seed: string): Buffer {
  const random = seededRandom(seed);
  const [wall, floor] = pick(random, rooms);
  const horizon = int(random, 180, 230);
  const things = Array.from({ length: int(random, 2, 4) }, () => thingIn(random, horizon));
  const rows: Buffer[] = [];
  for (let y = 0; y < height; y += 1) {
    // Each row begins with its filter: none.
    const row = Buffer.alloc(1 + width * 3);
    for (let x = 0; x < width; x += 1) {
      const thing = things.findLast(
        (one) => x >= one.left && x < one.right && y >= one.top && y < one.bottom,
      );
      const shade = 1 - 0.15 * (y / height);
      const colour = thing?.colour ?? (y < horizon ? wall : floor);
      row.set(
        colour.map((part) => Math.round(part * shade)),
        1 + x * 3,
      );
    }
    rows.push(row);
  }
  return pngOf(Buffer.concat(rows));
}

function thingIn(random: Random, horizon: number) {
  const left = int(random, 10, width - 160);
  const bottom = int(random, horizon + 20, height - 20);
  const colour: Colour = [int(random, 60, 210), int(random, 60, 210), int(random, 60, 210)];
  return { left, right: left + int(random, 70, 150), top: bottom - int(random, 70, 150), bottom, colour };
}

/** PNG (ISO/IEC 15948): a signature, the head, the packed rows, the end. */
function pngOf(rows: Buffer): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits for each of three colours.
  head.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(kind: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
