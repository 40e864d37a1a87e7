import type { CatalogueBody } from './catalogue.ts';

/** A part of what a catalogue entry says, as the texts name it under `catalogue.parts`. */
export type BodyPart = keyof CatalogueBody;

/** The parts in which one version differs from the one before; all of them where there was none. */
export function changedParts(body: CatalogueBody, before: CatalogueBody | undefined): BodyPart[] {
  const parts = Object.keys(body) as BodyPart[];
  return parts.filter((part) => JSON.stringify(body[part]) !== JSON.stringify(before?.[part]));
}
