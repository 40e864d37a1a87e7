import { type Html, html } from './html.ts';

/** A photo on a paper: the file that holds it, and what it shows. */
export interface PaperPhoto {
  readonly sha256: string;
  readonly caption?: string;
}

/** An `img` that has its file's name and no address yet. Text on a paper never reads so: its quotes are entities. */
const unaddressed = /<img data-photo="([0-9a-f]{64})"/g;

/** Writes photos beside each other. They have no address yet: whoever shows the paper knows where their files are. */
export function photosHtml({
  photos,
  perRow = 2,
}: {
  readonly photos: readonly PaperPhoto[];
  readonly perRow?: number;
}): Html {
  return html`<div class="photos" style="grid-template-columns:repeat(${perRow},1fr)">
    ${photos.map(
      ({ sha256, caption = '' }) =>
        html`<figure class="photo">
          <img data-photo="${sha256}" alt="${caption}" />
          <figcaption>${caption}</figcaption>
        </figure>`,
    )}
  </div>`;
}

/** The files whose photos a paper shows, each once. */
export function photosOn(paper: string): string[] {
  return [...new Set([...paper.matchAll(unaddressed)].map(([, sha256 = '']) => sha256))];
}

/**
 * Gives the photos of a paper their addresses, for whoever prints it without a screen.
 * @param addressOf undefined for a file that is gone: its place stays empty, with what it showed below it
 */
export function withPhotos(paper: string, addressOf: (sha256: string) => string | undefined): string {
  return paper.replaceAll(unaddressed, (image, sha256: string) => {
    const address = addressOf(sha256);
    return address === undefined ? image : `<img src="${address}"`;
  });
}
