import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Builds what is tested as it is shipped, where it is not built yet. */
export const built = (...targets: readonly string[]): void =>
  void execFileSync(process.execPath, ['build.mjs', ...targets], { cwd: fileURLToPath(new URL('..', import.meta.url)), stdio: 'inherit' });

/** The command line and the package. */
export default function build(): void {
  built('library');
}
