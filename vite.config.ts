import react from '@vitejs/plugin-react';
import presetMantine from 'postcss-preset-mantine';
import { type Plugin, defineConfig } from 'vite';
import { texts } from './shared/api/texts.ts';

/** The last Chromium for the browsers of Windows 7; scripts and styles are both built for it. */
const oldestBrowser = 'chrome109';

/** Puts texts into the page itself, for browsers that can run none of its scripts. */
const pageTexts: Plugin = {
  name: 'page-texts',
  transformIndexHtml: (html) =>
    html.replaceAll(/%app\.(browserTooOld|scriptsNeeded) (zh-CN|en)%/g, (_place, text, language) => {
      return texts[language as 'en'].app[text as 'browserTooOld'];
    }),
};

/** The screens: renderer → out/renderer, one chunk per route and one for what many share. */
export default defineConfig({
  root: 'renderer',
  cacheDir: '../.cache/vite',
  plugins: [react(), pageTexts],
  css: { postcss: { plugins: [presetMantine()] } },
  build: {
    outDir: '../out/renderer',
    emptyOutDir: true,
    target: oldestBrowser,
    cssTarget: oldestBrowser,
    // The host allows fonts and scripts from itself only, none inside an address.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    // Left alone, whatever two screens share is a file of its own: 50 to fetch before a screen can be drawn. What few
    // share stays apart: the charts are as large as all the rest.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 6 }] } } },
  },
});
