/** What counts as a hand on the screen. */
const touches = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

let lastTouch = performance.now();

/** Notices from now on when somebody touches this screen. Returns what ends it. */
export function watchTouches(): () => void {
  const touched = (): void => {
    lastTouch = performance.now();
  };
  for (const kind of touches) window.addEventListener(kind, touched, { capture: true, passive: true });
  return () => {
    for (const kind of touches) window.removeEventListener(kind, touched, { capture: true });
  };
}

/** How long nobody has touched this screen, ms. */
export function idleMs(): number {
  return performance.now() - lastTouch;
}
