import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The app is tested as it is shipped: both of its builds, made once before the tests. */
export default async function buildWeb(): Promise<void> {
  const root = fileURLToPath(new URL('../../web', import.meta.url));
  const options = { root, configFile: `${root}/vite.config.ts`, logLevel: 'warn' as const };
  await build({ ...options, mode: 'production' });
  await build({ ...options, mode: 'static' });
}
