import react from '@vitejs/plugin-react';
import presetMantine from 'postcss-preset-mantine';
import { defineConfig } from 'vite';

/** The last Chromium for the browsers of Windows 7; scripts and styles are both built for it. */
const oldestBrowser = 'chrome109';

/** The screens: renderer → out/renderer, one chunk per route. */
export default defineConfig({
  root: 'renderer',
  cacheDir: '../.cache/vite',
  plugins: [react()],
  css: { postcss: { plugins: [presetMantine()] } },
  build: {
    outDir: '../out/renderer',
    emptyOutDir: true,
    target: oldestBrowser,
    cssTarget: oldestBrowser,
    // The host allows fonts and scripts from itself only, none inside an address.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
  },
});
