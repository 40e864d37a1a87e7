import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../tests/e2e/browser.ts';

const folder = join(import.meta.dirname, '../main/desktop/icons');

/** What Linux desktops look for, and what Windows shows: pixels. */
const linuxSizes = [16, 32, 48, 64, 128, 256, 512];
const windowsSizes = [16, 24, 32, 48, 64, 128, 256];

/** Draws the program's icon from `icon.svg` in every size: `NxN.png` for Linux, `icon.ico` for Windows. */
async function drawIcons(): Promise<void> {
  const svg = readFileSync(join(folder, 'icon.svg'), 'utf8');
  const browser = await launchBrowser('chromium');
  const page = await browser.newPage();
  const pictures = new Map<number, Buffer>();
  for (const size of new Set([...linuxSizes, ...windowsSizes])) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
    pictures.set(size, await page.screenshot({ omitBackground: true }));
  }
  await browser.close();

  mkdirSync(folder, { recursive: true });
  const pictureOf = (size: number): Buffer => pictures.get(size) ?? Buffer.alloc(0);
  for (const size of linuxSizes) writeFileSync(join(folder, `${size}x${size}.png`), pictureOf(size));
  writeFileSync(join(folder, 'icon.ico'), iconFile(windowsSizes.map((size) => [size, pictureOf(size)])));
}

/** Windows' icon file: a directory of sizes, then their pictures as PNG, which Windows reads since Vista. */
function iconFile(pictures: readonly (readonly [size: number, png: Buffer])[]): Buffer {
  const header = Buffer.alloc(6);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length + 16 * pictures.length;
  const entries = pictures.map(([size, png]) => {
    const entry = Buffer.alloc(16);
    entry.writeUInt8(size % 256, 0); // 256 is written as 0
    entry.writeUInt8(size % 256, 1);
    entry.writeUInt16LE(1, 4);
    entry.writeUInt16LE(32, 6);
    entry.writeUInt32LE(png.length, 8);
    entry.writeUInt32LE(offset, 12);
    offset += png.length;
    return entry;
  });
  return Buffer.concat([header, ...entries, ...pictures.map(([, png]) => png)]);
}

await drawIcons();
