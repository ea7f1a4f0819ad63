// The server of bench/load.mjs: the examples, one reading thread, and no limit a second, since all of the load comes from one address.
import { serve } from '../dist/server/index.js';

const serving = await serve({ port: 0, version: 'bench', engine: { threads: 1 }, limits: { burst: 1e9, perSecond: 1e9, jobs: 1000 } });
process.stderr.write(`listening on ${serving.url}\n`);
process.once('SIGTERM', () => serving.close());
