import { EventEmitter } from 'node:events';
import type { CdpConnection } from './cdp.ts';
import { openPage } from './page.ts';
import { session } from './session.ts';
import { type WebContents, createWebContents, webContents as contentsOf } from './web-contents.ts';

interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface WindowOptions extends Partial<Bounds> {
  readonly show?: boolean;
  readonly alwaysOnTop?: boolean;
  readonly fullscreen?: boolean;
  readonly webPreferences?: { readonly preload?: string; readonly partition?: string };
}

const all = new Set<BrowserWindow>();
let browser: CdpConnection | undefined;
let onCreated: (contents: WebContents) => void = () => undefined;
let onAllClosed: () => void = () => undefined;

/** Ties windows to the browser and to the app's events. To be called before the app runs. */
export function tieWindows(
  connection: CdpConnection,
  created: (contents: WebContents) => void,
  allClosed: () => void,
): void {
  browser = connection;
  onCreated = created;
  onAllClosed = allClosed;
  connection.on('Target.targetDestroyed', ({ targetId }: { targetId: string }) => {
    const contents = contentsOf.fromDevToolsTargetId(targetId);
    if (contents) BrowserWindow.fromWebContents(contents)?.closed();
  });
}

/** A window without a frame or a screen: its page is real, and what is done to the window itself is remembered. */
export class BrowserWindow extends EventEmitter {
  readonly webContents: WebContents;
  private visible: boolean;
  private minimized = false;
  private focused = false;
  private destroyed = false;
  private bounds: Bounds;
  private readonly onTop: boolean;
  private readonly full: boolean;

  static getAllWindows(): BrowserWindow[] {
    return [...all];
  }

  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return [...all].find((window) => window.webContents === contents) ?? null;
  }

  constructor(options: WindowOptions = {}) {
    super();
    const { show = true, webPreferences, x = 0, y = 0, width = 800, height = 600 } = options;
    this.bounds = { x, y, width, height };
    this.onTop = options.alwaysOnTop ?? false;
    this.full = options.fullscreen ?? false;
    const connection = browser;
    if (!connection) throw new Error('Cannot create BrowserWindow before app is ready');
    this.visible = show;
    const { preload, partition } = webPreferences ?? {};
    this.webContents = createWebContents(
      partition === undefined ? session.defaultSession : session.fromPartition(partition),
      (onTarget) => openPage(connection, preload, onTarget),
    );
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show'));
    this.webContents.on('window-allowed', (url: string) => void new BrowserWindow().loadURL(url));
    all.add(this);
    onCreated(this.webContents);
  }

  loadURL(address: string): Promise<void> {
    return this.webContents.loadURL(address);
  }

  getContentBounds(): Bounds {
    return this.bounds;
  }

  setContentBounds(bounds: Bounds): void {
    this.bounds = bounds;
  }

  isAlwaysOnTop(): boolean {
    return this.onTop;
  }

  isFullScreen(): boolean {
    return this.full;
  }

  showInactive(): void {
    this.visible = true;
  }

  show(): void {
    this.visible = true;
  }

  hide(): void {
    this.visible = false;
  }

  isVisible(): boolean {
    return this.visible;
  }

  minimize(): void {
    this.minimized = true;
    this.focused = false;
  }

  restore(): void {
    this.minimized = false;
  }

  isMinimized(): boolean {
    return this.minimized;
  }

  focus(): void {
    this.focused = true;
  }

  isFocused(): boolean {
    return this.focused;
  }

  isDestroyed(): boolean {
    return this.destroyed;
  }

  close(): void {
    let prevented = false;
    this.emit('close', { preventDefault: () => void (prevented = true) });
    if (!prevented) this.webContents.close();
  }

  /** Closes without asking. */
  destroy(): void {
    this.webContents.close();
  }

  /** The browser has closed the page. */
  closed(): void {
    this.destroyed = true;
    all.delete(this);
    this.webContents.emit('destroyed');
    this.emit('closed');
    if (all.size === 0) onAllClosed();
  }
}
