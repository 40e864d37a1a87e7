import { type RefObject, useEffect } from 'react';

/** The height of the bar alone, px: its window is never lower. */
const barHeight = 56;

/** What a question or an answer over the bar needs to be read, px. */
const overlayHeight = 420;

/** A question (现场授权) or a notice that lies over the page, and so does not make it longer. */
const overlays = '[role="dialog"], [role="alertdialog"], [role="alert"]';

/**
 * Tells the desktop's bar window which height its page needs: it grows downward while something is chosen, asked or
 * answered, and is one line again after that. In a browser nothing happens.
 */
export function useFitBar(content: RefObject<HTMLElement | null>, isBar: boolean): void {
  useEffect(() => {
    const bridge = window.storefrontDesk;
    const shown = content.current;
    if (!isBar || !bridge || !shown) return undefined;
    let told = 0;
    const fit = (): void => {
      const over = document.querySelector(overlays) === null ? 0 : overlayHeight;
      const needed = Math.max(barHeight, Math.ceil(shown.getBoundingClientRect().height), over);
      if (needed === told) return;
      told = needed;
      void bridge.fitBar(needed);
    };
    const sizes = new ResizeObserver(fit);
    sizes.observe(shown);
    const layers = new MutationObserver(fit);
    layers.observe(document.body, { childList: true, subtree: true });
    fit();
    return () => {
      sizes.disconnect();
      layers.disconnect();
    };
  }, [content, isBar]);
}
