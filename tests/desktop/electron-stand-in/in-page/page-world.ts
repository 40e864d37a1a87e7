import { createWorldEnd } from './world-end.ts';

const page = globalThis as unknown as EventTarget;

createWorldEnd('stand-in:to-page', 'stand-in:to-preload');

// A page may ask for a window of its own; the app opens it, or not.
Object.assign(page, {
  open: (address: unknown): null => {
    page.dispatchEvent(new CustomEvent('stand-in:open', { detail: String(address) }));
    return null;
  },
});
