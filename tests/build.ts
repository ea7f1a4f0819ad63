import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The command line and the package are tested as they are shipped: built once before the tests. */
export default function build(): void {
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: 'inherit',
  });
}
