import { type PointerEvent, useRef } from 'react';

/** A finger goes so far sideways for a swipe, CSS pixels, and further than up or down. */
const swipeFrom = 56;
/** A press so long is a long press, ms. */
const longPressAfter = 550;
/** A press that moves further than this is none, CSS pixels. */
const stillWithin = 10;

export interface Gestures {
  readonly onNext: () => void;
  readonly onPrevious: () => void;
  readonly onLongPress: () => void;
}

interface GestureHandlers {
  onPointerDown(event: PointerEvent): void;
  onPointerMove(event: PointerEvent): void;
  onPointerUp(event: PointerEvent): void;
  onPointerCancel(): void;
}

/** What a thumb does on an item: a swipe to the left goes on, to the right back, a long press says that it does not apply. */
export function useGestures({ onNext, onPrevious, onLongPress }: Gestures): GestureHandlers {
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const end = (): void => {
    clearTimeout(timer.current);
    from.current = null;
  };
  return {
    onPointerDown: ({ clientX, clientY, isPrimary, target }) => {
      end();
      if (!isPrimary || isControl(target)) return;
      from.current = { x: clientX, y: clientY };
      timer.current = setTimeout(() => {
        end();
        onLongPress();
      }, longPressAfter);
    },
    onPointerMove: ({ clientX, clientY }) => {
      const { x = clientX, y = clientY } = from.current ?? {};
      if (Math.hypot(clientX - x, clientY - y) > stillWithin) clearTimeout(timer.current);
    },
    onPointerUp: ({ clientX, clientY }) => {
      const start = from.current;
      end();
      if (!start) return;
      const [across, down] = [clientX - start.x, clientY - start.y];
      if (Math.abs(across) < swipeFrom || Math.abs(across) < 2 * Math.abs(down)) return;
      if (across < 0) onNext();
      else onPrevious();
    },
    onPointerCancel: end,
  };
}

/** What has an act of its own is pressed or drawn on, not swiped. */
function isControl(target: EventTarget): boolean {
  return (
    target instanceof Element && target.closest('button, input, textarea, a, label, [data-drawn-on]') !== null
  );
}
