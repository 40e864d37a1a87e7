import type { CdpSession } from './cdp.ts';
import type { Frame } from './ipc.ts';
import { preloadWorld } from './preload-scripts.ts';
import { realAddress } from './schemes.ts';

interface FrameInPage {
  readonly id: string;
  readonly parentId?: string;
  readonly url: string;
}

interface ContextInPage {
  readonly id: number;
  readonly name: string;
  readonly auxData: { readonly frameId: string };
}

/** Which frames a page has, where they are, and in which of them a preload runs. */
export interface Frames {
  find(frameId: string): Frame | null;
  /** The frame of a world that a message came from. */
  ofContext(contextId: number): Frame | null;
  /** The preload's world in a frame, while it has one. */
  preloadContext(frameId: string): number | undefined;
}

/** Follows a page's frames from now on. */
export function followFrames(session: CdpSession): Frames {
  const frames = new Map<string, FrameInPage>();
  const contexts = new Map<number, string>();
  session.on('Page.frameNavigated', ({ frame }: { frame: FrameInPage }) => void frames.set(frame.id, frame));
  session.on('Page.navigatedWithinDocument', ({ frameId, url }: { frameId: string; url: string }) => {
    frames.set(frameId, { ...frames.get(frameId), id: frameId, url });
  });
  session.on('Page.frameDetached', ({ frameId }: { frameId: string }) => void frames.delete(frameId));
  session.on('Runtime.executionContextCreated', ({ context }: { context: ContextInPage }) => {
    if (context.name === preloadWorld) contexts.set(context.id, context.auxData.frameId);
  });
  session.on(
    'Runtime.executionContextDestroyed',
    ({ executionContextId }: { executionContextId: number }) => {
      contexts.delete(executionContextId);
    },
  );
  session.on('Runtime.executionContextsCleared', () => contexts.clear());

  const find = (frameId: string): Frame | null => {
    const frame = frames.get(frameId);
    if (!frame) return null;
    return {
      url: realAddress(frame.url),
      parent: frame.parentId === undefined ? null : find(frame.parentId),
    };
  };
  return {
    find,
    ofContext: (contextId) => find(contexts.get(contextId) ?? ''),
    preloadContext: (frameId) => [...contexts].findLast(([, of]) => of === frameId)?.[0],
  };
}
