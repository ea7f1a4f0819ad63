// The built package, as a user has it; another build by ONRECORD_DIST.
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const DIST = path.resolve(process.env.ONRECORD_DIST ?? fileURLToPath(new URL('../../dist', import.meta.url)));
const built = (file) => import(pathToFileURL(path.join(DIST, file)).href);

export const { read } = await built('index.js');
export const { openArchive } = await built('archive/index.js');
