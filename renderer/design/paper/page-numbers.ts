/**
 * Whether this browser prints page numbers: they stand in the margin boxes of `@page`, which Chromium has known since
 * 131. Older ones drop such a rule while reading it.
 */
export function printsPageNumbers(): boolean {
  const style = document.createElement('style');
  style.media = 'not all';
  style.textContent = '@page { @bottom-center { content: counter(page) } }';
  document.head.append(style);
  const kept = style.sheet?.cssRules[0]?.cssText.includes('@bottom-center') ?? false;
  style.remove();
  return kept;
}
