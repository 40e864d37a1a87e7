import typeSheet from '@fontsource-variable/noto-sans-sc/index.css?url';

/**
 * Brings a paper in its frame to the state in which it can be printed: set in the product's own type, its photos
 * fetched and decoded. What is printed before that lacks them, since a print dialogue waits for nothing.
 * @param photoOf fetches the file of a photo
 * @returns how many photos could not be had; their places stay empty
 */
export async function settlePaper(
  paper: Document,
  photoOf: (sha256: string) => Promise<Blob>,
): Promise<number> {
  const [, missing] = await Promise.all([setType(paper), showPhotos(paper, photoOf)]);
  await paper.fonts.ready;
  return missing;
}

/** A paper comes as a document of its own, which knows neither the address nor the type of this one. */
async function setType(paper: Document): Promise<void> {
  const link = paper.createElement('link');
  link.rel = 'stylesheet';
  link.href = new URL(typeSheet, document.baseURI).href;
  const read = new Promise((resolve) => {
    link.addEventListener('load', resolve);
    // The machine's own Chinese type stands in.
    link.addEventListener('error', resolve);
  });
  paper.head.append(link);
  await read;
  // A type is fetched when something set in it is laid out.
  paper.body.getBoundingClientRect();
}

async function showPhotos(paper: Document, photoOf: (sha256: string) => Promise<Blob>): Promise<number> {
  const images = [...paper.querySelectorAll<HTMLImageElement>('img[data-photo]')];
  const shown = await Promise.all(images.map((image) => showPhoto(image, photoOf)));
  return shown.filter((isShown) => !isShown).length;
}

async function showPhoto(
  image: HTMLImageElement,
  photoOf: (sha256: string) => Promise<Blob>,
): Promise<boolean> {
  try {
    const address = URL.createObjectURL(await photoOf(image.dataset['photo'] ?? ''));
    image.src = address;
    await image.decode();
    URL.revokeObjectURL(address);
    return true;
  } catch {
    return false;
  }
}
