import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vitest/config';
import { LOCALES, writeCatalogues } from './catalogues.mjs';
import { offline } from './offline.mjs';

/** The page's policy forbids inline styles; the development server writes them, so it alone gets a looser policy. */
const looserPolicyWhileServing: Plugin = {
  name: 'looser-policy-while-serving',
  apply: 'serve',
  transformIndexHtml: (html) =>
    html.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'").replace("connect-src 'self'", "connect-src 'self' ws:"),
};

/** Makes the page's words of the catalogues, and again when one of them is saved. */
const words: Plugin = {
  name: 'words',
  buildStart: writeCatalogues,
  configureServer: ({ watcher }) => void watcher.add(LOCALES),
  hotUpdate: ({ file }) => {
    if (file.endsWith('.ftl')) writeCatalogues();
  },
};

/** `--mode single` builds what single.mjs puts into one file. */
export default defineConfig(({ mode }) => ({
  // Relative addresses: the built page works from any folder of any static host.
  base: './',
  plugins: [words, svelte(), looserPolicyWhileServing, ...(mode === 'single' ? [] : [offline()])],
  worker: { format: mode === 'single' ? 'iife' : 'es' },
  build: {
    target: 'es2022',
    // The policy allows no data: or inline code, so every asset stays a file.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    ...(mode === 'single' ? { outDir: 'dist-single', rolldownOptions: { output: { codeSplitting: false } } } : {}),
  },
  test: { include: ['src/**/*.test.ts'] },
}));
