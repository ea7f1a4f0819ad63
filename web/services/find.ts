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
  if (await answers()) return (await import('./server.js')).server;
  throw new Complaint('no-services');
}

async function answers(): Promise<boolean> {
  try {
    return (await fetch('/healthz', { signal: AbortSignal.timeout(PATIENCE) })).ok;
  } catch {
    return false;
  }
}
