import { dithered } from '../../../shared/printing/dither.ts';
import { type RollWidth, rollDots } from '../../../shared/printing/receipt-text.ts';
import { logoHeight } from '../../../shared/queue/ticket-design.ts';

/** The largest file that is taken for a logo, MB: a larger one is a photo that somebody should cut first. */
export const logoFileLimit = 10;

/**
 * A picture in the black and white dots of a roll (PNG): as large as the paper allows, never larger than it is. Throws
 * where the browser cannot decode it.
 */
export async function logoPicture(file: Blob, roll: RollWidth): Promise<Blob> {
  const bitmap = await createImageBitmap(file);
  try {
    const scale = Math.min(1, rollDots(roll) / bitmap.width, logoHeight / bitmap.height);
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.floor(bitmap.width * scale));
    canvas.height = Math.max(1, Math.floor(bitmap.height * scale));
    drawDots(canvas, bitmap);
    return await pngOf(canvas);
  } finally {
    bitmap.close();
  }
}

function drawDots(canvas: HTMLCanvasElement, bitmap: ImageBitmap): void {
  const { width, height } = canvas;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser lends no canvas.');
  // What shines through in a picture becomes paper.
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(bitmap, 0, 0, width, height);
  const picture = pen.getImageData(0, 0, width, height);
  for (const [dot, black] of dithered(greysOf(picture.data), width).entries()) {
    picture.data.fill(black ? 0 : 255, dot * 4, dot * 4 + 3);
  }
  pen.putImageData(picture, 0, 0);
}

/** How bright each dot seems to the eye (ITU-R BT.601). */
function greysOf(colours: Uint8ClampedArray): number[] {
  return Array.from({ length: colours.length / 4 }, (_, dot) => {
    const [red = 0, green = 0, blue = 0] = colours.subarray(dot * 4, dot * 4 + 3);
    return 0.299 * red + 0.587 * green + 0.114 * blue;
  });
}

function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('This browser wrote no PNG.'))),
      'image/png',
    );
  });
}
