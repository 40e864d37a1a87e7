const rate = 8_000;
const headerLength = 44;

/** A sound of 50 ms as a WAV file, for a recorded word. @param word makes the bytes differ from those of other words */
export function shortSound(word: string): Buffer {
  const samples = Buffer.alloc(rate / 20, 128);
  Buffer.from(word).copy(samples);
  const header = Buffer.alloc(headerLength);
  header.write('RIFF', 0);
  header.writeUInt32LE(headerLength - 8 + samples.length, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(rate, 24);
  header.writeUInt32LE(rate, 28);
  header.writeUInt16LE(1, 32);
  header.writeUInt16LE(8, 34);
  header.write('data', 36);
  header.writeUInt32LE(samples.length, 40);
  return Buffer.concat([header, samples]);
}
