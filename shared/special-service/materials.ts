import type { Material } from './catalogue.ts';

/** What is missing of a list. @param received the places in the list of what was handed in */
export function missingMaterials(
  materials: readonly Material[],
  received: readonly number[],
): readonly Material[] {
  const here = new Set(received);
  return materials.filter((_, index) => !here.has(index));
}

/** Whether each place stands in the list, and stands there once. */
export function areInList(materials: readonly Material[], places: readonly number[]): boolean {
  return new Set(places).size === places.length && places.every((place) => place < materials.length);
}
