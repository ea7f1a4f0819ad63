// `npm run bench:load`: 64 connections for 60 s on loopback against `onrecord serve` with the examples: latency, errors, memory; then SIGTERM under
// load, which must finish what was begun. LOAD_SECONDS shortens it.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';

const CONNECTIONS = 64;
const SECONDS = Number(process.env.LOAD_SECONDS ?? 60);
const PROGRAM = fileURLToPath(new URL('./served-unlimited.mjs', import.meta.url));
const PAGE = '“We will open the lower gate before the harvest,” Ilse Marren said on Monday.';

/** What is asked, each on 64 connections. */
const LOADS = [
  {
    name: 'GET lists, a page, a search',
    requests: ['/api/articles', '/api/articles/harbour-vote', '/api/search?q=dismissal', '/api/families'].map((path) => ({ path })),
  },
  { name: 'GET /api/ledger', requests: [{ path: '/api/ledger' }] },
  { name: 'POST /api/read, a paragraph', requests: [{ method: 'POST', path: '/api/read', body: PAGE, headers: { 'content-type': 'text/plain' } }] },
];

async function started() {
  const child = spawn(process.execPath, [PROGRAM], { stdio: ['ignore', 'ignore', 'pipe'] });
  for await (const line of createInterface(child.stderr)) {
    const url = /^listening on (\S+)$/.exec(line)?.[1];
    if (url) return { child, url };
  }
  throw new Error('the server did not start');
}

/** Resident memory of the process, in MB (Linux). */
const memory = ({ pid }) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;

const idle = async (url) => {
  for (;;) {
    const { versions } = await (await fetch(`${url}/api/counts`)).json();
    if (versions >= 7) return;
    await pause(500);
  }
};

const { child, url } = await started();
await idle(url);
console.log(`${CONNECTIONS} connections, ${SECONDS} s each, on loopback\n`);
console.log(
  '| load | requests | a second | p50 ms | p99 ms | p99 / p50 | errors | not 200 | memory MB: warm, middle, end |\n|---|---|---|---|---|---|---|---|---|',
);
for (const { name, requests } of LOADS) {
  await autocannon({ url, connections: CONNECTIONS, duration: Math.min(10, SECONDS), requests });
  const seen = [memory(child)];
  const half = pause(500 * SECONDS).then(() => seen.push(memory(child)));
  const { latency, errors, timeouts, non2xx, requests: made } = await autocannon({ url, connections: CONNECTIONS, duration: SECONDS, requests });
  await half;
  seen.push(memory(child));
  const [p50, p99] = [latency.p50, latency.p99];
  console.log(
    `| ${name} | ${made.total} | ${made.average.toFixed(0)} | ${p50} | ${p99} | ${(p99 / p50).toFixed(1)} | ${errors + timeouts} | ${non2xx} | ${seen.map((m) => m.toFixed(0)).join(', ')} |`,
  );
}

const busy = async () => (await (await fetch(`${url}/healthz`)).json()).busy;

// told to stop while reading: every request that was begun is answered. What the load left behind is done first, or it would count as begun
while ((await busy()) > 0) await pause(100);
let read = 0;
const begun = Array.from({ length: CONNECTIONS - 4 }, async () => {
  const answer = await fetch(`${url}/api/read`, { method: 'POST', body: PAGE, headers: { 'content-type': 'text/plain' } });
  read++;
  return answer.json();
});
while ((await busy()) + read < begun.length) await pause(5);
child.kill('SIGTERM');
const ended = new Promise((done) => child.once('exit', done));
const answers = await Promise.allSettled(begun);
console.log(
  `\nSIGTERM with ${begun.length} pages under way: ${answers.filter((a) => a.value?.statements?.length === 1).length} answered, exit code ${await ended}`,
);
