import { EventEmitter } from 'node:events';
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { WebContents } from 'electron';
import { expect, test } from 'vitest';
import { startPage } from '../../../main/desktop/origin.ts';
import { appSchemePrivileges } from '../../../main/desktop/protocol.ts';
import { guardContents, guardSession, isPermissionGranted } from '../../../main/desktop/security.ts';
import { paperWindowOptions } from '../../../main/desktop/print-options.ts';
import { barOptions, displayOptions } from '../../../main/desktop/side-windows/side-window-options.ts';
import { windowOptions } from '../../../main/desktop/window.ts';
import { isTrustedSender } from '../../../main/desktop/ipc-door.ts';
import { securityHeaders } from '../../../main/lan/screens.ts';

const elsewhere = 'https://example.org/';
const { webPreferences = {} } = windowOptions('preload.cjs', false);

/** The page's policy, directive by directive. */
const policy = new Map(
  (securityHeaders['Content-Security-Policy'] ?? '').split('; ').map((directive) => {
    const [name = '', ...sources] = directive.split(' ');
    return [name, sources] as const;
  }),
);

/** All that runs in the program, comments included. */
const sources = globSync('{main,db,shared,renderer}/**/*.{ts,tsx}').map((file) => readFileSync(file, 'utf8'));
const desktopSources = globSync('main/desktop/*.ts').map((file) => readFileSync(file, 'utf8'));

/** A page's contents as Electron hands them to the guard, and what the guard does about an event. */
function guarded(): {
  isPrevented(event: string, url?: string): boolean;
  opens(url: string): string | undefined;
} {
  let openHandler: ((details: { url: string }) => { action: string }) | undefined;
  const contents = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: (handler: typeof openHandler) => void (openHandler = handler),
  });
  guardContents(contents as unknown as WebContents);
  return {
    isPrevented: (event, url = elsewhere) => {
      let prevented = false;
      contents.emit(event, { url, preventDefault: () => (prevented = true) });
      return prevented;
    },
    opens: (url) => openHandler?.({ url }).action,
  };
}

/** What a guarded session answers to a page of ours. */
function sessionAnswers(): Record<string, unknown> {
  const answers: Record<string, unknown> = {};
  const ask = { requestingUrl: startPage };
  guardSession({
    setPermissionRequestHandler: (handler) =>
      handler?.({} as WebContents, 'media', (granted) => (answers['request'] = granted), ask as never),
    setPermissionCheckHandler: (handler) =>
      void (answers['check'] = handler?.(null, 'geolocation', startPage, {} as never)),
    setDevicePermissionHandler: (handler) => void (answers['device'] = handler?.({} as never)),
    setDisplayMediaRequestHandler: (handler) =>
      handler?.({} as never, (streams) => (answers['screen'] = streams)),
  });
  return answers;
}

/** Electron's own checklist for security, item by item, and what keeps it here. */
const checklist: readonly (readonly [item: string, kept: () => void])[] = [
  [
    '1. Only load secure content',
    () => {
      expect(startPage).toBe('app://desk/');
      expect(appSchemePrivileges.privileges).toMatchObject({ standard: true, secure: true });
      const allowed = new Set(["'none'", "'self'", "'unsafe-inline'", 'data:', 'blob:']);
      expect([...policy.values()].flat().filter((source) => !allowed.has(source))).toEqual([]);
    },
  ],
  [
    '2. Do not enable Node.js integration',
    () =>
      expect(webPreferences).toMatchObject({
        nodeIntegration: false,
        nodeIntegrationInWorker: false,
        nodeIntegrationInSubFrames: false,
      }),
  ],
  ['3. Enable context isolation', () => expect(webPreferences.contextIsolation).toBe(true)],
  [
    '4. Enable process sandboxing',
    () => {
      expect(webPreferences.sandbox).toBe(true);
      expect(desktopSources.filter((text) => text.includes('app.enableSandbox()'))).toHaveLength(1);
    },
  ],
  [
    '5. Handle permission requests',
    () => {
      expect(sessionAnswers()).toEqual({ request: false, check: false, device: false, screen: null });
      expect(isPermissionGranted('fullscreen', startPage)).toBe(true);
      expect(isPermissionGranted('fullscreen', elsewhere)).toBe(false);
    },
  ],
  ['6. Do not disable webSecurity', () => expect(webPreferences.webSecurity).toBe(true)],
  [
    '7. Define a Content Security Policy',
    () => {
      expect(policy.get('default-src')).toEqual(["'none'"]);
      expect(policy.get('script-src')).toEqual(["'self'"]);
      expect(policy.get('base-uri')).toEqual(["'none'"]);
      expect(appSchemePrivileges.privileges?.bypassCSP ?? false).toBe(false);
    },
  ],
  [
    '8. Do not allow running insecure content',
    () => expect(webPreferences.allowRunningInsecureContent).toBe(false),
  ],
  ['9. Do not enable experimental features', () => expect(webPreferences.experimentalFeatures).toBe(false)],
  [
    '10. Do not use enableBlinkFeatures',
    () => expect(webPreferences).not.toHaveProperty('enableBlinkFeatures'),
  ],
  ['11. Do not use allowpopups for <webview>', () => expect(webPreferences.webviewTag).toBe(false)],
  [
    '12. Verify <webview> before creation',
    () => expect(guarded().isPrevented('will-attach-webview')).toBe(true),
  ],
  [
    '13. Disable or limit navigation',
    () => {
      for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
        expect(guarded().isPrevented(event)).toBe(true);
        expect(guarded().isPrevented(event, `${startPage}counter`)).toBe(false);
      }
      expect(webPreferences.navigateOnDragDrop).toBe(false);
    },
  ],
  [
    '14. Disable or limit creation of new windows',
    () => {
      expect(guarded().opens(elsewhere)).toBe('deny');
      expect(guarded().opens(startPage)).toBe('deny');
    },
  ],
  [
    '15. Do not use shell.openExternal with untrusted content',
    () => expect(sources.filter((text) => text.includes('openExternal('))).toEqual([]),
  ],
  [
    '16. Use a current version of Electron',
    () => {
      const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
        devDependencies: Record<string, string>;
      };
      const { version } = createRequire(import.meta.url)('electron/package.json') as { version: string };
      expect(devDependencies['electron']).toBe(version);
    },
  ],
  [
    '17. Validate the sender of all IPC messages',
    () => {
      expect(isTrustedSender({ senderFrame: { url: elsewhere, parent: null } })).toBe(false);
      const doors = sources.join('\n').match(/\bipcMain\.(?:handle|handleOnce|on|once)\(/g);
      expect(doors).toHaveLength(1); // the one that looks at the sender first
    },
  ],
  [
    '18. Avoid the file:// protocol',
    () => expect(sources.filter((text) => /\bloadFile\(/.test(text))).toEqual([]),
  ],
  [
    '19. Check which fuses you can change',
    () => {
      const [, block = ''] =
        /^electronFuses:\n((?: {2}.*\n)+)/m.exec(readFileSync('electron-builder.yml', 'utf8')) ?? [];
      const fuses = Object.fromEntries(
        [...block.matchAll(/^ {2}(\w+): (\w+)$/gm)].map(([, name, set]) => [name, set]),
      );
      expect(fuses).toEqual({
        runAsNode: 'false',
        enableCookieEncryption: 'true',
        enableNodeOptionsEnvironmentVariable: 'false',
        enableNodeCliInspectArguments: 'false',
        enableEmbeddedAsarIntegrityValidation: 'true',
        onlyLoadAppFromAsar: 'true',
        grantFileProtocolExtraPrivileges: 'false',
      });
    },
  ],
  [
    '20. Do not expose Electron APIs to pages',
    () => {
      const preload = readFileSync('main/desktop/preload.ts', 'utf8');
      expect(preload.match(/exposeInMainWorld\(/g)).toHaveLength(1);
      expect(preload).not.toMatch(/: ipcRenderer\b|\.\.\.ipcRenderer\b/);
    },
  ],
];

test('a paper is set in a window as fenced as ours, without a preload and in a session of its own', () => {
  const { show, webPreferences: ofPaper = {} } = paperWindowOptions('papers', 210_000);
  const { preload: _preload, safeDialogs: _safeDialogs, ...fences } = webPreferences;
  expect(ofPaper).toMatchObject(fences);
  expect(ofPaper).toMatchObject({ partition: 'papers', disableDialogs: true });
  expect(ofPaper).not.toHaveProperty('preload');
  expect(show).toBe(false);
  const sets = desktopSources.find((text) => text.includes('new BrowserWindow(paperWindowOptions('));
  expect(sets).toContain('guardSession(');
});

test('the bar and the display beside the desk are as fenced', () => {
  const bounds = { x: 1366, y: 0, width: 1920, height: 1080 };
  const { preload: _preload, ...fences } = webPreferences;
  for (const beside of [barOptions('preload.cjs'), displayOptions('preload.cjs', { bounds })]) {
    expect(beside.webPreferences).toMatchObject(fences);
  }
});

test.each(checklist)('%s', (_item, kept) => {
  expect.hasAssertions();
  kept();
});
