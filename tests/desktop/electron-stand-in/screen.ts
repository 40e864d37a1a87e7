import { EventEmitter } from 'node:events';

interface Monitor {
  readonly id: number;
  readonly bounds: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  readonly size: { readonly width: number; readonly height: number };
}

function monitor(id: number, x: number, width: number, height: number): Monitor {
  return { id, bounds: { x, y: 0, width, height }, size: { width, height } };
}

const monitors = [monitor(11, 0, 1366, 768), monitor(12, 1366, 1920, 1080)];

/** Two monitors, of which the second can be unplugged; nothing is ever seen on either. */
export const screen = Object.assign(new EventEmitter(), {
  getAllDisplays: () => [...monitors],
  getPrimaryDisplay: () => monitors[0],
  /** Pulls the plug of the last one: for tests of the stand-in only. */
  unplug: (): void => {
    const gone = monitors.pop();
    screen.emit('display-removed', {}, gone);
  },
});
