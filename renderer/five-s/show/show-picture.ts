import type { Band } from '../../../shared/checklists/scoring.ts';

/** What the picture for the chat shows, in words that are ready to be drawn. */
export interface ShowPicture {
  readonly heading: string;
  readonly hall: string;
  readonly date: string;
  readonly score: { readonly points: string; readonly unit: string; readonly band: string } | null;
  readonly shots: readonly { readonly area: string; readonly photo: ImageBitmap | undefined }[];
  readonly highlight: ShowNote;
  readonly problem: ShowNote;
}

/** One thing done well, or to be done better. */
export interface ShowNote {
  readonly label: string;
  readonly words: string;
}

/** The words of the four bands of a score. */
export type BandWords = Readonly<Record<Band, string>>;
