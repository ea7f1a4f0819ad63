import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { patterns } from '../patterns.mjs';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * Two builds of one app: `vite build web` into dist/web, which `onrecord serve` serves; `--mode static` into dist/static, with the
 * reading engine and its weights inside, for any host of files.
 */
export default defineConfig(({ mode }) => ({
  root: here('.'),
  base: mode === 'static' ? './' : '/',
  publicDir: here('public'),
  build: {
    outDir: here(mode === 'static' ? '../dist/static' : '../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    // a data: address would need a hole in the content security policy
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      checks: { moduleLevelDirective: false, pluginTimings: false },
      // the rooms only define things: one that is not used falls away, its schemas too
      treeshake: { moduleSideEffects: (id: string) => !/[\\/]src[\\/]|[\\/]zod[\\/]/.test(id) },
    },
  },
  resolve: { alias: { react: 'preact/compat', 'react-dom': 'preact/compat', 'react/jsx-runtime': 'preact/jsx-runtime' } },
  plugins: [patterns()],
  worker: { format: 'es', plugins: () => [patterns()] },
}));
