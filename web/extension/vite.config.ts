import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const OUT = here('../../dist/extension');

/** The browser extension (Manifest V3): its two scripts, its manifest, and the build without a server as its side view. */
export default defineConfig({
  root: here('.'),
  publicDir: false,
  build: {
    outDir: OUT,
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: here('content.ts'),
      // put into a page anew with each click: nothing of it may stand at the top twice
      output: { entryFileNames: '[name].js', format: 'iife' },
    },
  },
  plugins: [
    {
      name: 'side-view',
      closeBundle: () => {
        for (const name of ['manifest.json', 'background.js', 'icon.png']) cpSync(here(name), `${OUT}/${name}`);
        cpSync(here('../../dist/static'), `${OUT}/app`, { recursive: true });
      },
    },
  ],
});
