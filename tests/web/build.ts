import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The app is tested as it is shipped: both of its builds and the extension around one of them, made once before the tests. */
export default async function buildWeb(): Promise<void> {
  const made = (folder: string, mode: string) => build({ root: root(folder), configFile: root(`${folder}/vite.config.ts`), logLevel: 'warn', mode });
  await made('web', 'production');
  await made('web', 'static');
  await made('web/extension', 'production');
}
