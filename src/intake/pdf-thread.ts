import { parentPort, workerData } from 'node:worker_threads';
import type { SheetsAnswer } from './pdf.js';
import { sheetsOf } from './pdf-sheets.js';

/** The thread that reads one PDF and ends with it. */
const answer = (given: SheetsAnswer): void => parentPort?.postMessage(given);

sheetsOf(workerData as Uint8Array).then(
  (sheets) => answer({ sheets }),
  (error: unknown) => answer({ error: error instanceof Error ? error.message : String(error) }),
);
