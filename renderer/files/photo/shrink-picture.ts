import { lookHashOf, lookHeight, lookWidth } from '../../../shared/files/look-hash.ts';
import { photoLongSide, photoQuality } from '../../../shared/files/photo.ts';

/** A picture as it is kept: small enough, upright, with nothing in it but the picture. */
export interface ShrunkPicture {
  readonly jpeg: Blob;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly lookHash: string;
}

/**
 * Decodes a picture, turns it upright (browsers do so by themselves), shrinks it and writes it anew, which leaves all
 * of its camera's notes behind. Throws where the browser cannot decode it.
 */
export async function shrunkPicture(file: Blob): Promise<ShrunkPicture> {
  const bitmap = await createImageBitmap(file);
  try {
    const scale = Math.min(1, photoLongSide / Math.max(bitmap.width, bitmap.height));
    const width = Math.max(1, Math.round(bitmap.width * scale));
    const height = Math.max(1, Math.round(bitmap.height * scale));
    const canvas = drawn(bitmap, width, height);
    return { jpeg: await jpegOf(canvas), width, height, lookHash: lookOf(canvas) };
  } finally {
    bitmap.close();
  }
}

function drawn(picture: CanvasImageSource, width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = penOf(canvas);
  // JPEG knows no transparency: what shines through in a PNG becomes paper.
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(picture, 0, 0, width, height);
  return canvas;
}

function lookOf(picture: HTMLCanvasElement): string {
  return lookHashOf(
    penOf(drawn(picture, lookWidth, lookHeight)).getImageData(0, 0, lookWidth, lookHeight).data,
  );
}

function penOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser lends no canvas.');
  return pen;
}

function jpegOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('This browser wrote no JPEG.'))),
      'image/jpeg',
      photoQuality,
    );
  });
}
