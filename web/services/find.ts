import { Complaint, type Services } from './services.js';

/** Milliseconds after which a server that says nothing is taken for none. */
const PATIENCE = 4000;

/**
 * Who does the work: the server that served this page, if it answers; else the engine inside this build, if it has one.
 *
 * @throws Complaint when there is neither
 */
export async function findServices(): Promise<Services> {
  if (import.meta.env.MODE === 'static') return (await import('./browser.js')).browser;
  if (await answers('/healthz')) {
    const { server } = await import('./server.js');
    if (!(await answers('/api/articles?limit=1'))) return server;
    return { ...server, archive: (await import('../archive/over-http.js')).archive };
  }
  throw new Complaint('no-services');
}

async function answers(path: string): Promise<boolean> {
  try {
    return (await fetch(path, { signal: AbortSignal.timeout(PATIENCE) })).ok;
  } catch {
    return false;
  }
}
